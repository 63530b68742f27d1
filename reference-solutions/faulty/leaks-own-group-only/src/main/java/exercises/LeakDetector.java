package exercises;

/**
 * Exercise 3: the live threads are those that the thread group lists.
 */
public final class LeakDetector {

    private static final int GRACE = 100; // ms

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static int countThreads() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] list = new Thread[64];
        int n = group.enumerate(list, false);
        while (n == list.length) {
            list = new Thread[list.length * 2];
            n = group.enumerate(list, false);
        }
        return n;
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = countThreads();
        int after;
        try {
            task.run();
        } finally {
            Thread.sleep(GRACE);
            after = countThreads();
            if (after > before) {
                System.err.println("WARNING: thread leak? " + before + " threads became " + after);
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        Report a = run(LeakDetector::cleanTask);
        System.out.println("clean task:   " + a.threadsBefore() + " -> " + a.threadsAfter());
        Report b = run(LeakDetector::leakingTask);
        System.out.println("leaking task: " + b.threadsBefore() + " -> " + b.threadsAfter());
    }

    private static void cleanTask() {
        Thread t = new Thread(() -> { });
        t.start();
        try {
            t.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void leakingTask() {
        for (int i = 0; i < 2; i++) {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.setDaemon(true);
            t.start();
        }
    }
}
