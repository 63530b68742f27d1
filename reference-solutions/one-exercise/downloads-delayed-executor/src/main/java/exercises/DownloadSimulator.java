package exercises;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static class Chain {
        final Queue<String> queue;
        final AtomicBoolean stopped;
        final AtomicInteger count = new AtomicInteger();
        volatile CompletableFuture<?> current;

        Chain(Queue<String> queue, AtomicBoolean stopped) {
            this.queue = queue;
            this.stopped = stopped;
        }

        CompletableFuture<Void> next() {
            if (stopped.get() || queue.poll() == null) return CompletableFuture.completedFuture(null);
            long ms = ThreadLocalRandom.current().nextLong(100, 1001);
            return CompletableFuture
                    .runAsync(() -> { if (!stopped.get()) count.incrementAndGet(); },
                            CompletableFuture.delayedExecutor(ms, TimeUnit.MILLISECONDS, Runnable::run))
                    .thenCompose(v -> next());
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long t0 = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        AtomicBoolean stopped = new AtomicBoolean();
        Map<Integer, Chain> chains = new HashMap<>();
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (int id = 1; id <= WORKERS; id++) {
            Chain c = new Chain(queue, stopped);
            chains.put(id, c);
            ends.add(c.next());
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ends.toArray(new CompletableFuture<?>[0]));
        while (!all.isDone() && Duration.ofNanos(System.nanoTime() - t0).compareTo(timeout) < 0) Thread.sleep(1);
        stopped.set(true);
        Map<Integer, Integer> m = new HashMap<>();
        chains.forEach((id, c) -> m.put(id, c.count.get()));
        return new Report(Duration.ofNanos(System.nanoTime() - t0), m);
    }

    public static void main(String[] args) throws Exception {
        Report r = run(List.of("a", "b", "c", "d", "e"), Duration.ofSeconds(9));
        System.out.println("Total time: " + r.totalTime().toMillis() + " ms");
        r.completedByWorker().forEach((w, c) -> System.out.println("Worker " + w + ": " + c));
    }
}
