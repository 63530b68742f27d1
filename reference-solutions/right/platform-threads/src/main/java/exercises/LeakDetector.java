package exercises;

/**
 * Exercise 3: compares the number of live threads before and after a task.
 */
public final class LeakDetector {

    /** How long threads of the task may take to end after the task itself has returned. */
    private static final long GRACE_MILLIS = 100;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private LeakDetector() {
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        Report report;
        try {
            task.run();
        } finally {
            // in finally, so that a task which throws is checked too
            report = check(before);
        }
        return report;
    }

    private static Report check(int before) throws InterruptedException {
        Thread.sleep(GRACE_MILLIS);
        Report report = new Report(before, Thread.activeCount());
        if (report.leaked()) {
            System.out.println("WARNING: possible thread leak, " + report.threadsBefore()
                    + " threads before the task, " + report.threadsAfter() + " after it");
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("A clean task:");
        System.out.println(run(() -> {
            Thread thread = new Thread(() -> System.out.println("short work"));
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));

        System.out.println("A leaking task:");
        System.out.println(run(() -> {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(1500);
                } catch (InterruptedException e) {
                    // ends early
                }
            });
            thread.start();
        }));
    }
}
