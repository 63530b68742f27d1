package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** All live threads of the JVM, found from the root of the thread groups. */
    private static int liveThreads() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[root.activeCount() + 32];
        return root.enumerate(threads, true);
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = liveThreads();
        int after;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            after = liveThreads();
            if (after > before) {
                System.out.println("WARNING: the task left " + (after - before) + " thread(s) behind");
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Running a clean task");
        Report clean = run(() -> {
            Thread t = new Thread(() -> System.out.println("  clean work"));
            t.start();
            joinQuietly(t);
        });
        System.out.println("  leaked: " + clean.leaked());

        System.out.println("Running a leaking task");
        Report leaking = run(() -> {
            Thread t = new Thread(() -> {
                System.out.println("  leaking work");
                sleepQuietly(300);
            });
            t.start();
            joinQuietly(t);
        });
        System.out.println("  leaked: " + leaking.leaked());
    }

    private static void joinQuietly(Thread t) {
        try {
            t.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleepQuietly(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
