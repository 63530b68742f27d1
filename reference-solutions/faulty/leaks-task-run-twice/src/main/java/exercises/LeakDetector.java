package exercises;

public final class LeakDetector {

    // One round could be an accident. A real leak grows.
    private static final int ROUNDS = 2;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        Report report;
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                task.run();
            }
        } finally {
            Thread.sleep(100);
            report = new Report(before, Thread.activeCount());
            if (report.leaked()) {
                System.out.println("WARNING: more threads than before the task: "
                        + report.threadsBefore() + " < " + report.threadsAfter());
            }
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean");
        run(() -> {
            Thread t = new Thread(() -> System.out.println("  short thread"));
            t.start();
            try {
                t.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("leaking");
        run(() -> {
            Thread t = new Thread(() -> {
                System.out.println("  long thread");
                try {
                    Thread.sleep(4_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.start();
        });
    }
}
