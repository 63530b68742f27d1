package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Everything that the workers share is in concurrent collections. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static final String ACTIVE = "active";

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        final long begin = System.nanoTime();
        final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(files);
        final ConcurrentMap<Integer, Integer> completed = new ConcurrentHashMap<>();
        final ConcurrentMap<String, Integer> status = new ConcurrentHashMap<>();
        final CountDownLatch nobodyActive = new CountDownLatch(1);
        status.put(ACTIVE, WORKERS);

        final List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= WORKERS; i++) {
            final int worker = i;
            completed.put(worker, 0);
            threads.add(Thread.ofVirtual().unstarted(() -> {
                try {
                    while (queue.poll() != null) {
                        Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(100, 1001)));
                        completed.merge(worker, 1, Integer::sum);
                    }
                } catch (InterruptedException e) {
                    // timeout
                } finally {
                    status.put(ACTIVE, status.get(ACTIVE) - 1);
                    if (status.get(ACTIVE) == 0) {
                        nobodyActive.countDown();
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }

        try {
            nobodyActive.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            for (Thread thread : threads) {
                thread.interrupt();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - begin), new TreeMap<>(completed));
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8"), Duration.ofSeconds(7));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + ": " + n));
    }
}
