package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private record Worker(int id, ConcurrentLinkedQueue<String> queue, Map<Integer, Integer> completed)
            implements Runnable {
        @Override
        public void run() {
            try {
                while (queue.poll() != null) {
                    Thread.sleep(ThreadLocalRandom.current().nextLong(100, 1001));
                    completed.merge(id, 1, Integer::sum);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        var start = System.nanoTime();
        var queue = new ConcurrentLinkedQueue<>(files);
        var completed = new ConcurrentHashMap<Integer, Integer>(Map.of(1, 0, 2, 0, 3, 0));

        var pool = Executors.newFixedThreadPool(WORKERS);
        try {
            var workers = IntStream.rangeClosed(1, WORKERS)
                    .mapToObj(id -> CompletableFuture.runAsync(new Worker(id, queue, completed), pool))
                    .toList();
            try {
                CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new))
                        .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                workers.forEach(worker -> worker.cancel(true));
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        } finally {
            pool.shutdown();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), new TreeMap<>(completed));
    }

    public static void main(String[] args) throws Exception {
        var report = run(List.of("ep1.mkv", "ep2.mkv", "ep3.mkv", "ep4.mkv", "ep5.mkv", "ep6.mkv"), Duration.ofSeconds(20));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " episodes"));
    }
}
