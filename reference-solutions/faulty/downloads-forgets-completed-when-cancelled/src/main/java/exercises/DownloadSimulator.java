package exercises;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(files);
        Callable<Integer> worker = () -> {
            int n = 0;
            while (queue.poll() != null) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                n++;
            }
            return n;
        };

        Map<Integer, Integer> completed = new TreeMap<>();
        var pool = Executors.newFixedThreadPool(WORKERS);
        try {
            // invokeAll cancels what is not done in time
            var results = pool.invokeAll(Collections.nCopies(WORKERS, worker), timeout.toMillis(), TimeUnit.MILLISECONDS);
            for (Future<Integer> result : results) {
                completed.put(completed.size() + 1, result.isCancelled() ? 0 : result.resultNow());
            }
        } finally {
            pool.shutdownNow();
            pool.close();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("x.csv", "y.csv", "z.csv", "u.csv", "v.csv", "w.csv"), Duration.ofSeconds(15));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
