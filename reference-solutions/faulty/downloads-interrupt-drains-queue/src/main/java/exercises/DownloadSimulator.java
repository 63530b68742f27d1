package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The shared queue is the list of files together with the index of the next one.
 */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private static void download(String file) {
        int millis = ThreadLocalRandom.current().nextInt(100, 1001);
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // keep the flag for the caller
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long started = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        Map<Integer, Integer> completed = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();

        for (int worker = 1; worker <= WORKERS; worker++) {
            int id = worker;
            completed.put(id, 0);
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                    download(files.get(i));
                    completed.merge(id, 1, Integer::sum);
                }
            }));
        }

        try {
            for (Thread thread : threads) {
                thread.join(timeout.minusNanos(System.nanoTime() - started));
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - started), new TreeMap<>(completed));
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta");
        Report report = run(files, Duration.ofSeconds(20));
        System.out.println("Total time: " + report.totalTime());
        report.completedByWorker().forEach((id, count) -> System.out.println("Worker " + id + ": " + count));
    }
}
