package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        var start = System.nanoTime();
        var queue = new ConcurrentLinkedQueue<>(files);
        var counts = new AtomicIntegerArray(WORKERS);
        var ended = new Semaphore(0);
        var random = new Random();

        var executor = Executors.newCachedThreadPool();
        try {
            IntStream.range(0, WORKERS).forEach(worker -> executor.execute(() -> {
                try {
                    while (queue.poll() != null) {
                        TimeUnit.MILLISECONDS.sleep(random.nextLong(100, 1001));
                        counts.incrementAndGet(worker);
                    }
                } catch (InterruptedException e) {
                    // stop here
                } finally {
                    ended.release();
                }
            }));
            ended.tryAcquire(WORKERS, timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            executor.shutdownNow();
            executor.close();
        }

        var completed = IntStream.range(0, WORKERS).boxed()
                .collect(Collectors.toMap(worker -> worker, counts::get));
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        var report = run(List.of("a.flac", "b.flac", "c.flac", "d.flac", "e.flac", "f.flac"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker()
                .forEach((worker, n) -> System.out.println("Worker " + (worker + 1) + ": " + n + " files"));
    }
}
