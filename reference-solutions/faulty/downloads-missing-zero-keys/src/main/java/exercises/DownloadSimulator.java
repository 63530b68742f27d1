package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

    /** Who completed how many. */
    private static final class Tally {
        private final Map<Integer, Integer> counts = new HashMap<>();

        synchronized void add(int worker) {
            counts.put(worker, counts.getOrDefault(worker, 0) + 1);
        }

        synchronized Map<Integer, Integer> copy() {
            return new HashMap<>(counts);
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(Math.max(1, files.size()));
        queue.addAll(files);
        Tally tally = new Tally();

        long start = System.nanoTime();
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 1; i <= WORKERS; i++) {
            final int id = i;
            workers.submit(() -> {
                String file = queue.poll();
                while (file != null) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                    tally.add(id);
                    file = queue.poll();
                }
                return null;
            });
        }
        workers.shutdown();
        try {
            workers.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            workers.shutdownNow();
        }
        workers.close();

        return new Report(Duration.ofNanos(System.nanoTime() - start), tally.copy());
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("x1", "x2", "x3", "x4", "x5", "x6", "x7"), Duration.ofSeconds(8));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().getOrDefault(id, 0) + " file(s)");
        }
    }
}
