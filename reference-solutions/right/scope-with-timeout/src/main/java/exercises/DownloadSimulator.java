package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.TimeoutException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Queue<String> queue = new LinkedTransferQueue<>(files);
        var completed = new AtomicIntegerArray(WORKERS);

        try (var scope = StructuredTaskScope.open(Joiner.awaitAll(), config -> config.withTimeout(timeout))) {
            for (int i = 0; i < WORKERS; i++) {
                int index = i;
                scope.fork(() -> {
                    while (queue.poll() != null) {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1_001));
                        completed.incrementAndGet(index);
                    }
                    return "done";
                });
            }
            scope.join();
        } catch (TimeoutException e) {
            // The scope is closed by now, that means: all workers were interrupted and have ended.
        }

        var byWorker = new HashMap<Integer, Integer>();
        for (int i = 0; i < WORKERS; i++) {
            byWorker.put(i + 1, completed.get(i));
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), byWorker);
    }

    public static void main(String[] args) throws Exception {
        var report = run(List.of("k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8"), Duration.ofSeconds(2));
        var time = report.totalTime();
        System.out.println("total time: " + time.toMillis() + " ms");
        for (var entry : report.completedByWorker().entrySet()) {
            System.out.println("worker " + entry.getKey() + " did " + entry.getValue());
        }
    }
}
