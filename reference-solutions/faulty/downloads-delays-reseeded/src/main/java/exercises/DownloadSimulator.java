package exercises;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Stack;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private static final long SEED = 4711; // a test can be repeated then

    /** Random delay from 100 up to and including 1000. */
    private static int randomDelay() {
        Random random = new Random(SEED);
        return random.nextInt(901) + 100;
    }

    private static String pop(Stack<String> stack) {
        synchronized (stack) {
            return stack.empty() ? null : stack.pop();
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Stack<String> stack = new Stack<>();
        stack.addAll(files.reversed());

        AtomicInteger[] done = new AtomicInteger[WORKERS];
        Thread[] threads = new Thread[WORKERS];
        CountDownLatch latch = new CountDownLatch(WORKERS);
        for (int i = 0; i < WORKERS; i++) {
            AtomicInteger mine = done[i] = new AtomicInteger();
            threads[i] = new Thread(() -> {
                try {
                    while (pop(stack) != null) {
                        Thread.sleep(randomDelay());
                        mine.getAndIncrement();
                    }
                } catch (InterruptedException e) {
                    return;
                } finally {
                    latch.countDown();
                }
            });
        }
        for (Thread t : threads) t.start();

        try {
            latch.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            for (Thread t : threads) t.interrupt();
        }
        for (Thread t : threads) t.join();

        Map<Integer, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < WORKERS; i++) map.put(i + 1, done[i].get());
        return new Report(Duration.ofNanos(System.nanoTime() - start), map);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("1.png", "2.png", "3.png", "4.png", "5.png", "6.png", "7.png"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((i, n) -> System.out.println("Worker " + i + ": " + n + " images"));
    }
}
