package exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static Callable<String> download(String file) {
        return () -> {
            Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1000));
            return file;
        };
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        long budget = TimeUnit.NANOSECONDS.convert(timeout);

        Map<Integer, Integer> completed = new TreeMap<>();
        for (int w = 1; w <= WORKERS; w++) {
            completed.put(w, 0);
        }

        Queue<String> queue = new ArrayDeque<>(files);
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            while (!queue.isEmpty()) {
                long left = budget - (System.nanoTime() - start);
                if (left <= 0) {
                    break;
                }
                List<Callable<String>> batch = new ArrayList<>();
                while (batch.size() < WORKERS && !queue.isEmpty()) {
                    batch.add(download(queue.remove()));
                }
                List<Future<String>> results = pool.invokeAll(batch, left, TimeUnit.NANOSECONDS);
                for (int w = 0; w < results.size(); w++) {
                    if (results.get(w).state() == Future.State.SUCCESS) {
                        completed.merge(w + 1, 1, Integer::sum);
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
        pool.awaitTermination(10, TimeUnit.SECONDS);
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = new ArrayList<>();
        for (int i = 1; i <= 8; i++) files.add("download-" + i);
        Report report = run(files, Duration.ofSeconds(20));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (var e : report.completedByWorker().entrySet()) {
            System.out.println("Worker " + e.getKey() + ": " + e.getValue() + " files");
        }
    }
}
