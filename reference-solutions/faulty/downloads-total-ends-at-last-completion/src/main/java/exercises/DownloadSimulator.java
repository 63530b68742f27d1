package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;

public final class DownloadSimulator {
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private interface Listener {
        void completed(int worker, String file);
    }

    private static class Statistics implements Listener {
        private final long start = System.nanoTime();
        private final LongAccumulator elapsed = new LongAccumulator(Math::max, 0L);
        private final Map<Integer, Integer> counts = new ConcurrentHashMap<>(Map.of(1, 0, 2, 0, 3, 0));

        @Override
        public void completed(int worker, String file) {
            counts.merge(worker, 1, Integer::sum);
            elapsed.accumulate(System.nanoTime() - start);
        }

        Report toReport() {
            return new Report(Duration.ofNanos(elapsed.get()), Map.copyOf(counts));
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        Statistics statistics = new Statistics();
        ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(files);
        ExecutorService executor = Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().name("dl-", 1).factory());
        for (int id = 1; id <= WORKERS; id++) {
            executor.execute(worker(id, queue, statistics));
        }
        executor.shutdown();
        try {
            executor.awaitTermination(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } finally {
            executor.shutdownNow();
        }
        while (!executor.awaitTermination(1, TimeUnit.SECONDS)) { }
        return statistics.toReport();
    }

    private static Runnable worker(int id, ConcurrentLinkedQueue<String> queue, Listener listener) {
        return () -> {
            try {
                for (String file = queue.poll(); file != null; file = queue.poll()) {
                    TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(100, 1001));
                    listener.completed(id, file);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("red", "green", "blue", "cyan", "magenta", "yellow"), Duration.ofSeconds(9));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
        }
    }
}
