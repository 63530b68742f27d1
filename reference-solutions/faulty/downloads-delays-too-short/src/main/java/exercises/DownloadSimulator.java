package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Three workers share a LinkedBlockingQueue; invokeAll keeps the timeout. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    private static final int MAX_DELAY_MS = 1000;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(files);
        AtomicIntegerArray done = new AtomicIntegerArray(WORKERS);
        Random random = new Random();

        List<Callable<Void>> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            int index = i;
            workers.add(() -> {
                while (queue.poll() != null) {
                    Thread.sleep(random.nextInt(MAX_DELAY_MS));
                    done.incrementAndGet(index);
                }
                return null;
            });
        }

        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(WORKERS)) {
            pool.invokeAll(workers, timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
        Duration total = Duration.ofNanos(System.nanoTime() - start);

        Map<Integer, Integer> completed = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            completed.put(i + 1, done.get(i));
        }
        return new Report(total, completed);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("intro.mp4", "part1.mp4", "part2.mp4", "part3.mp4", "outro.mp4");
        Report report = run(files, Duration.ofSeconds(10));

        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (Map.Entry<Integer, Integer> entry : report.completedByWorker().entrySet()) {
            System.out.println("Worker " + entry.getKey() + " downloaded " + entry.getValue() + " file(s)");
        }
    }
}
