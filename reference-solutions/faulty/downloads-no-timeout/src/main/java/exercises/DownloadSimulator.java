package exercises;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    /** One worker: returns how many files it has downloaded. */
    private static int work(Queue<String> files) throws InterruptedException {
        int completed = 0;
        while (files.poll() != null) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
            completed++;
        }
        return completed;
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("negative timeout: " + timeout);
        }
        long start = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        Map<Integer, Integer> completedByWorker = new HashMap<>();

        try (ExecutorService executor = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(executor.submit(() -> work(queue)));
            }
            for (int i = 0; i < WORKERS; i++) {
                completedByWorker.put(i + 1, workers.get(i).get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("worker failed", e.getCause());
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completedByWorker);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("started at " + Instant.now());
        List<String> files = List.of("kernel.tar", "docs.pdf", "photo.png", "music.ogg", "notes.txt", "data.csv");
        Report report = run(files, Duration.ofSeconds(30));
        System.out.println("total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((worker, count) ->
                System.out.println("worker " + worker + ": " + count + " downloads"));
    }
}
