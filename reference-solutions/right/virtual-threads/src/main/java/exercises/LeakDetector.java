package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** runtime.NumGoroutine() has no twin in Java, but the thread bean comes close (platform threads only). */
public final class LeakDetector {

    private static final Duration GRACE = Duration.ofMillis(100);

    // Created before anything is counted.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = THREADS.getThreadCount();
        Report report;
        try {
            task.run();
        } finally {
            // The task may have left our interrupt flag set; that must not cost us the grace period.
            boolean interrupted = Thread.interrupted();
            Thread.sleep(GRACE);
            report = new Report(before, THREADS.getThreadCount());
            if (report.leaked()) {
                System.out.println("WARNING: thread leak suspected: " + report);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(() -> System.out.println("This task starts no thread."));
        System.out.println("clean -> leaked: " + clean.leaked());

        Report leaking = run(() -> {
            Thread.ofPlatform().daemon().start(() -> {
                while (true) {
                    try {
                        Thread.sleep(Duration.ofSeconds(60));
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
        });
        System.out.println("leaking -> leaked: " + leaking.leaked());
    }
}
