package exercises;

public final class LeakDetector {

    static final int WAIT_TIME = 100;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    // Runs the task and makes a report. The finally makes sure that we always have a report.
    public static Report run(Runnable task) throws InterruptedException {
        int threadsBefore = Thread.getAllStackTraces().size();
        try {
            task.run();
        } finally {
            Thread.sleep(WAIT_TIME);
            int threadsAfter = Thread.getAllStackTraces().size();
            if (threadsAfter > threadsBefore) {
                System.out.println("WARNING: the task has left " + (threadsAfter - threadsBefore) + " threads");
            } else {
                System.out.println("The task has left no threads.");
            }
            return new Report(threadsBefore, threadsAfter);
        }
    }

    public static void main(String[] args) throws Exception {
        cleanExample();
        leakExample();
    }

    static void cleanExample() throws InterruptedException {
        System.out.println("Example 1 (clean)");
        Report report = run(() -> {
            int x = 0;
            for (int i = 0; i < 100; i++) {
                x = x + i;
            }
            System.out.println("x = " + x);
        });
        System.out.println(report);
    }

    static void leakExample() throws InterruptedException {
        System.out.println("Example 2 (leak)");
        Report report = run(() -> {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(1500);
                } catch (InterruptedException e) {
                    System.out.println("interrupted");
                }
            });
            thread.start();
        });
        System.out.println(report);
    }
}
