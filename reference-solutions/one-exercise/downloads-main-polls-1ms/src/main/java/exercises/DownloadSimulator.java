package exercises;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        AtomicIntegerArray done = new AtomicIntegerArray(WORKERS);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            int me = i;
            Thread t = new Thread(() -> {
                try {
                    while (queue.poll() != null) {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                        done.incrementAndGet(me);
                    }
                } catch (InterruptedException e) {
                    // timeout
                }
            });
            workers.add(t);
            t.start();
        }
        while (isAnyAlive(workers) && Duration.ofNanos(System.nanoTime() - start).compareTo(timeout) < 0) {
            Thread.sleep(1);
        }
        for (Thread t : workers) t.interrupt();
        for (Thread t : workers) t.join();
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < WORKERS; i++) map.put(i + 1, done.get(i));
        return new Report(Duration.ofNanos(System.nanoTime() - start), map);
    }

    private static boolean isAnyAlive(List<Thread> threads) {
        for (Thread t : threads) if (t.isAlive()) return true;
        return false;
    }

    public static void main(String[] args) throws Exception {
        Report r = run(List.of("a", "b", "c", "d", "e"), Duration.ofSeconds(9));
        System.out.println("Total time: " + r.totalTime().toMillis() + " ms");
        r.completedByWorker().forEach((w, c) -> System.out.println("Worker " + w + ": " + c));
    }
}
