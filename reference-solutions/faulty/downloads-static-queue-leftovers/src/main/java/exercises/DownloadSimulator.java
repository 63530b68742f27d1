package exercises;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    private static final BlockingQueue<String> QUEUE = new LinkedBlockingQueue<>();

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    static void download(String file) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        QUEUE.addAll(files);
        Map<Integer, AtomicInteger> counters = new TreeMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(WORKERS)) {
            for (int w = 1; w <= WORKERS; w++) {
                AtomicInteger counter = new AtomicInteger();
                counters.put(w, counter);
                pool.execute(() -> {
                    try {
                        String file;
                        while ((file = QUEUE.poll()) != null) {
                            download(file);
                            counter.incrementAndGet();
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            pool.shutdown();
            try {
                pool.awaitTermination(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
            } finally {
                pool.shutdownNow();
            }
        }
        Map<Integer, Integer> result = new TreeMap<>();
        counters.forEach((w, c) -> result.put(w, c.get()));
        return new Report(Duration.ofNanos(System.nanoTime() - start), result);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("index.html", "style.css", "app.js", "logo.png"), Duration.ofSeconds(5));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + " completed " + n));
    }
}
