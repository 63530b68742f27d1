package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public final class DownloadSimulator {
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(files);
        Map<Integer, LongAdder> counters = new TreeMap<>();
        for (int id = 1; id <= WORKERS; id++) {
            counters.put(id, new LongAdder());
        }

        long t0 = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        for (LongAdder counter : counters.values()) {
            pool.execute(() -> {
                try {
                    while (queue.poll() != null) {
                        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(100, 1000));
                        counter.increment();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
        Duration total = Duration.ofNanos(System.nanoTime() - t0);

        Map<Integer, Integer> completed = new TreeMap<>();
        counters.forEach((id, counter) -> completed.put(id, counter.intValue()));
        return new Report(total, completed);
    }

    public static void main(String[] args) throws Exception {
        Report r = run(List.of("a.iso", "b.iso", "c.iso", "d.iso", "e.iso", "f.iso", "g.iso"), Duration.ofSeconds(10));
        System.out.println("All downloads took " + r.totalTime().toMillis() + " ms");
        r.completedByWorker().forEach((id, n) -> System.out.println("Worker #" + id + " finished " + n));
    }
}
