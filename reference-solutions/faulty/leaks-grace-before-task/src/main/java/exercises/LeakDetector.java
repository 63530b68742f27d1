package exercises;

import java.lang.management.ManagementFactory;

public final class LeakDetector {

    private static final int SETTLE_MS = 100;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    private LeakDetector() { }

    private static int liveThreads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** Lets old threads come to their end first, so that the numbers are about the task alone. */
    private static int settledThreads() throws InterruptedException {
        liveThreads();
        Thread.sleep(SETTLE_MS);
        return liveThreads();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = settledThreads();
        int after;
        try {
            task.run();
        } finally {
            after = liveThreads();
            if (after > before) {
                System.out.println("WARNING: thread leak (" + before + " -> " + after + ")");
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        var clean = run(() -> System.out.println("a clean task"));
        System.out.println("  leaked? " + clean.leaked());

        var leaking = run(() -> {
            System.out.println("a leaking task");
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    Thread.sleep(10_000);
                } catch (InterruptedException e) {
                    // done
                }
            });
        });
        System.out.println("  leaked? " + leaking.leaked());
    }
}
