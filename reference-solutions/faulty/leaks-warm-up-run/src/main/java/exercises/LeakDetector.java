package exercises;

import java.lang.management.ManagementFactory;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static int liveThreads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    public static Report run(Runnable task) throws InterruptedException {
        // warm-up: class loading and the JDK's own helper threads must not count
        try {
            task.run();
        } catch (Throwable e) {
            // will be thrown again by the measured run
        }
        Thread.sleep(100);

        int before = liveThreads();
        int after = before;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            after = liveThreads();
            if (after > before) {
                System.out.println("WARNING: thread count rose from " + before + " to " + after);
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        Report a = run(() -> "abc".repeat(3).chars().sum());
        System.out.println("clean task: " + a);
        Report b = run(() -> {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(6000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.setDaemon(true);
            t.start();
        });
        System.out.println("leaking task: " + b);
    }
}
