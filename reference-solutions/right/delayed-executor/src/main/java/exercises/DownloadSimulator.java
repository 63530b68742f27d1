package exercises;

import java.time.Duration;
import java.util.Map;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();

        // a capacity of 0 is not allowed
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(Math.max(1, files.size()));
        queue.addAll(files);

        AtomicIntegerArray completed = new AtomicIntegerArray(WORKERS);
        CompletableFuture<?>[] finished = new CompletableFuture<?>[WORKERS];
        Thread[] threads = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            int index = i;
            CompletableFuture<Void> promise = new CompletableFuture<>();
            finished[i] = promise;
            threads[i] = new Thread(() -> {
                try {
                    while (queue.poll() != null) {
                        download();
                        completed.incrementAndGet(index);
                    }
                } catch (InterruptedException e) {
                    // cancelled
                } finally {
                    promise.complete(null);
                }
            });
            threads[i].start();
        }

        try {
            CompletableFuture.allOf(finished)
                    .orTimeout(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS)
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw new IllegalStateException(e.getCause());
            }
        } finally {
            for (Thread thread : threads) {
                thread.interrupt();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        Map<Integer, Integer> result = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            result.put(i + 1, completed.get(i));
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), result);
    }

    /** Like setTimeout: the empty callback is called after the delay, in the timer itself. */
    private static void download() throws InterruptedException {
        long delay = ThreadLocalRandom.current().nextLong(100, 1001);
        Executor later = CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS, Runnable::run);
        try {
            CompletableFuture.runAsync(() -> { }, later).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("react.js", "vue.js", "d3.js", "left-pad.js", "three.js"), Duration.ofSeconds(3));
        System.out.println("All took " + report.totalTime().toMillis() + " ms");
        for (Map.Entry<Integer, Integer> entry : report.completedByWorker().entrySet()) {
            System.out.println("Worker " + entry.getKey() + " finished " + entry.getValue());
        }
    }
}
