package exercises;

import static java.util.stream.Collectors.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.*;
import java.util.stream.IntStream;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        ConcurrentMap<String, Integer> downloadedBy = new ConcurrentHashMap<>();

        List<Thread> workers = IntStream.rangeClosed(1, WORKERS)
            .mapToObj(id -> Thread.ofVirtual().start(() -> {
                try {
                    for (String f = queue.poll(); f != null; f = queue.poll()) {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                        downloadedBy.put(f, id);
                    }
                } catch (InterruptedException e) {
                    // cancelled
                }
            }))
            .toList();

        try {
            for (Thread w : workers) {
                w.join(timeout.minusNanos(System.nanoTime() - start));
            }
        } finally {
            workers.forEach(Thread::interrupt);
        }
        for (Thread w : workers) w.join();

        Map<Integer, Long> counts = downloadedBy.values().stream().collect(groupingBy(id -> id, counting()));
        return new Report(
            Duration.ofNanos(System.nanoTime() - start),
            IntStream.rangeClosed(1, WORKERS).boxed().collect(toMap(id -> id, id -> counts.getOrDefault(id, 0L).intValue())));
    }

    public static void main(String[] args) throws Exception {
        Report report = run(IntStream.range(0, 9).mapToObj(i -> "file" + i + ".bin").toList(), Duration.ofSeconds(30));
        System.out.println("Total: " + report.totalTime().toMillis() + "ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + ": " + n));
    }
}
