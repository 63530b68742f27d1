package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static Callable<Void> download(String file, AtomicInteger counter) {
        return () -> {
            Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
            counter.incrementAndGet();
            return null;
        };
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Map<Integer, AtomicInteger> counters = new TreeMap<>();
        for (int id = 1; id <= WORKERS; id++) {
            counters.put(id, new AtomicInteger());
        }
        List<Callable<Void>> downloads = new ArrayList<>();
        int position = 0;
        for (String file : files) {
            int worker = position++ % WORKERS + 1;
            downloads.add(download(file, counters.get(worker)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            pool.invokeAll(downloads, TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } finally {
            pool.shutdownNow();
        }
        pool.awaitTermination(1, TimeUnit.MINUTES);
        Map<Integer, Integer> completed = new TreeMap<>();
        counters.forEach((id, counter) -> completed.put(id, counter.get()));
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
