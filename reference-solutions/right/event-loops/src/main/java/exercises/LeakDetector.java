package exercises;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static final ThreadGroup ROOT = root();

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) group = group.getParent();
        return group;
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = ROOT.activeCount();
        int after;
        try {
            task.run();
        } finally {
            grace();
            after = ROOT.activeCount();
            if (after > before) System.out.println("WARNING: " + (after - before) + " thread(s) leaked?");
        }
        return new Report(before, after);
    }

    /** 100 ms, whatever happens: parkNanos may return early, and does so at once while interrupted. */
    private static void grace() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        boolean interrupted = false;
        for (long left; (left = end - System.nanoTime()) > 0; ) {
            interrupted |= Thread.interrupted();
            LockSupport.parkNanos(left);
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean: " + run(() -> {
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
            timer.schedule(() -> System.out.println("tick"), 10, TimeUnit.MILLISECONDS);
            timer.close(); // runs what is scheduled, then ends
        }));
        System.out.println("leaking: " + run(() -> {
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().factory());
            timer.scheduleAtFixedRate(() -> {}, 0, 50, TimeUnit.MILLISECONDS);
        }));
    }
}
