package exercises;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Watches the number of threads while a task runs. */
public final class LeakDetector {

    private static final int SAMPLE_EVERY_MS = 20;
    private static final int GRACE_MS = 110;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static ScheduledExecutorService newSampler() {
        return Executors.newScheduledThreadPool(1, r -> {
            Thread t = new Thread(r, "thread-count-sampler");
            t.setDaemon(true); // does not keep the JVM alive
            return t;
        });
    }

    public static Report run(Runnable task) throws InterruptedException {
        AtomicInteger latest = new AtomicInteger();
        ScheduledExecutorService sampler = newSampler();
        sampler.scheduleAtFixedRate(() -> latest.set(Thread.activeCount()), 0, SAMPLE_EVERY_MS, TimeUnit.MILLISECONDS);
        // from here on the sampler's thread is alive, so it is in both numbers
        int before = Thread.activeCount();
        Report report;
        try {
            task.run();
        } finally {
            Thread.sleep(GRACE_MS);
            report = new Report(before, latest.get());
            if (report.leaked()) {
                System.err.println("WARNING: " + (report.threadsAfter() - report.threadsBefore()) + " new threads are still there");
            }
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(() -> {
            try (var pool = Executors.newFixedThreadPool(3)) {
                for (int i = 0; i < 3; i++) {
                    pool.execute(() -> System.out.println(Thread.currentThread().getName()));
                }
            }
        });
        System.out.println("closed the pool: " + clean);

        Report leaking = run(() -> {
            var pool = Executors.newFixedThreadPool(3, Thread.ofPlatform().daemon().factory());
            for (int i = 0; i < 3; i++) {
                pool.execute(() -> System.out.println(Thread.currentThread().getName()));
            }
        });
        System.out.println("did not close it: " + leaking);
    }
}
