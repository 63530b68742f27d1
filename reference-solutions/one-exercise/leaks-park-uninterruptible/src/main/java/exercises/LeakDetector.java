package exercises;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

public final class LeakDetector {

    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = ManagementFactory.getThreadMXBean().getThreadCount();
        boolean interrupted = false;
        Report report;
        try {
            task.run();
        } finally {
            interrupted = grace();
            int after = ManagementFactory.getThreadMXBean().getThreadCount();
            report = new Report(before, after);
            warnIf(report);
            if (interrupted) {
                // kept for a task that throws; taken back below if it did not
                Thread.currentThread().interrupt();
            }
        }
        if (interrupted && Thread.interrupted()) {
            throw new InterruptedException("interrupted while waiting for the task's threads");
        }
        return report;
    }

    /** Waits the whole grace, whatever happens; tells whether an interrupt came. */
    private static boolean grace() {
        boolean interrupted = Thread.interrupted();
        long deadline = System.nanoTime() + GRACE_NANOS;
        long left;
        while ((left = deadline - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
            interrupted |= Thread.interrupted();
        }
        return interrupted;
    }

    private static void warnIf(Report report) {
        if (report.leaked()) {
            System.out.println("WARNING: " + report.threadsBefore() + " threads before the task, "
                    + report.threadsAfter() + " after it");
        }
    }

    public static void main(String[] args) throws Exception {
        try (var scheduler = Executors.newSingleThreadScheduledExecutor()) {
            System.out.println("clean:   " + run(() -> { }));
            System.out.println("leaking: " + run(() -> scheduler.schedule(() -> { }, 300, TimeUnit.MILLISECONDS)));
        }
    }
}
