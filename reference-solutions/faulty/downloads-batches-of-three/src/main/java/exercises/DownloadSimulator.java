package exercises;

import java.time.*;
import java.util.*;
import java.util.concurrent.*;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        int[] done = new int[WORKERS];
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            for (int i = 0; i < files.size(); i += WORKERS) {
                List<Callable<Void>> batch = new ArrayList<>();
                for (int k = 0; k < WORKERS && i + k < files.size(); k++) {
                    int me = k;
                    batch.add(() -> {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                        done[me]++;
                        return null;
                    });
                }
                Duration left = timeout.minusNanos(System.nanoTime() - start);
                if (!left.isPositive()) break;
                pool.invokeAll(batch, left.toMillis() + 1, TimeUnit.MILLISECONDS);
            }
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), Map.of(1, done[0], 2, done[1], 3, done[2]));
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a.zip", "b.zip", "c.zip", "d.zip", "e.zip", "f.zip", "g.zip"), Duration.ofSeconds(3));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + " completed " + n));
    }
}
