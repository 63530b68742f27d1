package exercises;

import java.util.concurrent.atomic.AtomicInteger;

public final class LeakDetector {

    /** How many threads a program without leaks has; -1 until it is known. */
    private static final AtomicInteger BASELINE = new AtomicInteger(-1);

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static int baseline() {
        BASELINE.compareAndSet(-1, Thread.activeCount());
        return BASELINE.get();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = baseline();
        int after = before;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            after = Thread.activeCount();
            warnIf(after > before, "there should be " + before + " threads, but there are " + after);
        }
        return new Report(before, after);
    }

    private static void warnIf(boolean condition, String text) {
        if (condition) {
            System.out.println("WARNING: " + text);
        }
    }

    public static void main(String[] args) throws Exception {
        run(() -> System.out.println("clean task"));
        run(() -> {
            System.out.println("leaking task");
            Thread leak = new Thread(() -> {
                try {
                    Thread.sleep(3_000);
                } catch (InterruptedException e) {
                    // ok
                }
            });
            leak.start();
        });
    }
}
