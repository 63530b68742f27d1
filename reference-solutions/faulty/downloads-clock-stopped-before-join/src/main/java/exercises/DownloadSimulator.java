package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Exercise 2, the workers meet at a phaser when the queue is empty. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;
    private static final Random RANDOM = new Random();

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long startNanos = System.nanoTime();

        ConcurrentLinkedDeque<String> queue = new ConcurrentLinkedDeque<>(files);
        AtomicInteger[] counters = new AtomicInteger[WORKERS];
        Thread[] threads = new Thread[WORKERS];
        Phaser phaser = new Phaser(WORKERS);
        for (int i = 0; i < WORKERS; i++) {
            AtomicInteger counter = new AtomicInteger();
            counters[i] = counter;
            threads[i] = new Thread(() -> {
                try {
                    while (queue.pollFirst() != null) {
                        Thread.sleep(RANDOM.nextInt(100, 1001));
                        counter.incrementAndGet();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    phaser.arrive();
                }
            });
            threads[i].start();
        }

        Duration totalTime = Duration.ofNanos(System.nanoTime() - startNanos);

        try {
            phaser.awaitAdvanceInterruptibly(0, timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // the workers are told below
        } finally {
            for (Thread thread : threads) {
                thread.interrupt();
            }
        }
        Map<Integer, Integer> completed = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            threads[i].join();
            completed.put(i + 1, counters[i].get());
        }
        return new Report(totalTime, completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("red.jpg", "green.jpg", "blue.jpg", "black.jpg"), Duration.ofSeconds(12));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((k, v) -> System.out.println("Worker " + k + ": " + v + " downloads"));
    }
}
