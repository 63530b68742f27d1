package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private final ConcurrentLinkedQueue<String> queue;
    private final Map<Integer, Integer> tallies = new HashMap<>();

    private DownloadSimulator(List<String> files) {
        this.queue = new ConcurrentLinkedQueue<>(files);
    }

    private void work(int worker) {
        while (queue.poll() != null) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
            } catch (InterruptedException e) {
                return;
            }
            tallies.merge(worker, 1, Integer::sum);
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        DownloadSimulator simulator = new DownloadSimulator(files);
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            CompletableFuture<?>[] workers = new CompletableFuture<?>[WORKERS];
            for (int i = 0; i < WORKERS; i++) {
                int id = i + 1;
                workers[i] = CompletableFuture.runAsync(() -> simulator.work(id), pool);
            }
            CompletableFuture.allOf(workers).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // report what there is
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        pool.awaitTermination(10, TimeUnit.SECONDS);
        Duration totalTime = Duration.ofNanos(System.nanoTime() - start);

        for (int id = 1; id <= WORKERS; id++) {
            simulator.tallies.putIfAbsent(id, 0);
        }
        return new Report(totalTime, simulator.tallies);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("jan.log", "feb.log", "mar.log", "apr.log", "may.log", "jun.log", "jul.log");
        Report report = run(files, Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n));
    }
}
