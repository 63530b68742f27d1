package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

public final class LeakDetector {

    private static final long GRACE_MILLIS = 100;
    private static final int TOLERANCE = 1;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = THREADS.getThreadCount();
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            check(before);
            throw e;
        }
        return check(before);
    }

    private static Report check(int before) throws InterruptedException {
        Thread.sleep(GRACE_MILLIS);
        int after = THREADS.getThreadCount();
        if (after - before > TOLERANCE) {
            System.out.println("WARNING: possible thread leak (" + before + " -> " + after + ")");
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean:   " + run(() -> {
            int sum = 0;
            for (int i = 0; i < 1000; i++) {
                sum += i;
            }
            System.out.println("sum is " + sum);
        }));
        System.out.println("leaking: " + run(() -> {
            for (int i = 0; i < 3; i++) {
                Thread thread = new Thread(() -> {
                    try {
                        Thread.sleep(30_000);
                    } catch (InterruptedException ignored) {
                        // ends
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
        }));
    }
}
