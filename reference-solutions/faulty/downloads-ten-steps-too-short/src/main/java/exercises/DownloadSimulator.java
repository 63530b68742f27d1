package exercises;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static long nanos(Duration d) {
        try {
            return d.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long begin = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        AtomicIntegerArray done = new AtomicIntegerArray(WORKERS);
        CountDownLatch finished = new CountDownLatch(WORKERS);
        Thread[] threads = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            final int id = i;
            threads[i] = new Thread(() -> {
                try {
                    while (queue.poll() != null) {
                        long millis = ThreadLocalRandom.current().nextLong(100, 1001);
                        for (int k = 0; k < 9; k++) Thread.sleep(millis / 10);
                        done.incrementAndGet(id);
                    }
                } catch (InterruptedException e) {
                    // time is over
                } finally {
                    finished.countDown();
                }
            }, "worker-" + (i + 1));
        }
        for (Thread t : threads) t.start();
        finished.await(nanos(timeout), TimeUnit.NANOSECONDS);
        for (Thread t : threads) t.interrupt();
        for (Thread t : threads) t.join();
        Map<Integer, Integer> map = new TreeMap<>();
        for (int w = 1; w <= WORKERS; w++) map.put(w, done.get(w - 1));
        return new Report(Duration.ofNanos(System.nanoTime() - begin), map);
    }

    public static void main(String[] args) throws Exception {
        Report r = run(List.of("a", "b", "c", "d", "e"), Duration.ofSeconds(10));
        System.out.println("Total time: " + r.totalTime().toMillis() + " ms");
        for (int w = 1; w <= WORKERS; w++) System.out.println("Worker " + w + ": " + r.completedByWorker().get(w));
    }
}
