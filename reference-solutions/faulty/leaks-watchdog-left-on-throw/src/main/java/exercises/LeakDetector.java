package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** Tells the user when a task takes very long. */
    private static Thread startWatchdog() {
        Thread watchdog = new Thread(() -> {
            try {
                Thread.sleep(10_000);
                System.err.println("note: the task is still running after 10 seconds");
            } catch (InterruptedException e) {
                // the task has ended in time
            }
        }, "watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
        return watchdog;
    }

    /** All live threads but the watchdog. */
    private static int count(Thread watchdog) {
        int n = 0;
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            if (t != watchdog) {
                n++;
            }
        }
        return n;
    }

    public static Report run(Runnable task) throws InterruptedException {
        Thread watchdog = startWatchdog();
        int before = count(watchdog);
        int after = before;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            after = count(watchdog);
            if (after > before) {
                System.err.println("WARNING: thread leak (" + before + " -> " + after + ")");
            }
        }
        watchdog.interrupt();
        watchdog.join();
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> System.out.println("clean")));
        System.out.println(run(() -> {
            System.out.println("leaky");
            Thread t = new Thread(() -> {
                try {
                    Thread.currentThread().join();
                } catch (InterruptedException e) {
                    // over
                }
            });
            t.setDaemon(true);
            t.start();
        }));
    }
}
