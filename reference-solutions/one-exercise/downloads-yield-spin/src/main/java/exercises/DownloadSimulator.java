package exercises;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        AtomicIntegerArray done = new AtomicIntegerArray(WORKERS);
        AtomicInteger working = new AtomicInteger(WORKERS);
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
                } finally {
                    working.decrementAndGet();
                }
            });
            workers.add(t);
            t.start();
        }
        while (working.get() > 0 && Duration.ofNanos(System.nanoTime() - start).compareTo(timeout) < 0) Thread.yield();
        for (Thread t : workers) t.interrupt();
        for (Thread t : workers) t.join();
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < WORKERS; i++) map.put(i + 1, done.get(i));
        return new Report(Duration.ofNanos(System.nanoTime() - start), map);
    }

    public static void main(String[] args) throws Exception {
        Report r = run(List.of("a", "b", "c", "d", "e"), Duration.ofSeconds(9));
        System.out.println("Total time: " + r.totalTime().toMillis() + " ms");
        r.completedByWorker().forEach((w, c) -> System.out.println("Worker " + w + ": " + c));
    }
}
