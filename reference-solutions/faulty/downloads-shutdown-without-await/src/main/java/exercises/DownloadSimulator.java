package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        final long start = System.nanoTime();
        final long limit = TimeUnit.NANOSECONDS.convert(timeout);
        final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(files);
        final AtomicIntegerArray counts = new AtomicIntegerArray(WORKERS);

        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        for (int i = 0; i < WORKERS; i++) {
            final int me = i;
            pool.submit(() -> {
                while (queue.poll() != null) {
                    long duration = TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(100, 1001));
                    long left = limit - (System.nanoTime() - start);
                    if (duration > left) {
                        // does not get ready any more: use up the time and go
                        TimeUnit.NANOSECONDS.sleep(left);
                        break;
                    }
                    TimeUnit.NANOSECONDS.sleep(duration);
                    counts.incrementAndGet(me);
                }
                return null;
            });
        }
        pool.shutdown(); // previously submitted tasks are executed, no new tasks are accepted

        Map<Integer, Integer> result = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            result.put(i + 1, counts.get(i));
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), result);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("d1", "d2", "d3", "d4", "d5", "d6"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
