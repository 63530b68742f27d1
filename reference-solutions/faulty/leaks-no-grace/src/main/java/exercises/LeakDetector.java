package exercises;

/**
 * Compares the number of live threads before and after a task.
 *
 * Thread.activeCount() covers the thread group of the caller and all groups below it.
 */
public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    private LeakDetector() {}

    public static Report run(Runnable task) throws InterruptedException {
        final int before = Thread.activeCount();
        Report report;
        try {
            task.run();
        } finally {
            report = new Report(before, Thread.activeCount());
            warnIfLeaked(report);
        }
        return report;
    }

    private static void warnIfLeaked(Report report) {
        if (report.leaked()) {
            System.err.printf("WARNING: suspected leak, %d threads before and %d after the task%n",
                    report.threadsBefore(), report.threadsAfter());
        }
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(() -> System.out.println("I only compute: " + (6 * 7)));
        System.out.println("clean task leaked: " + clean.leaked());

        Report leaking = run(LeakDetector::leak);
        System.out.println("leaking task leaked: " + leaking.leaked());
    }

    private static void leak() {
        Object never = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (never) {
                try {
                    while (true) {
                        never.wait();
                    }
                } catch (InterruptedException e) {
                    // asked to end
                }
            }
        }, "waiter");
        waiter.setDaemon(true);
        waiter.start();
    }
}
