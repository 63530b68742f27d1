package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = countThreads();
        try {
            task.run();
        } catch (Throwable t) {
            try {
                report(before);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // what the task has thrown matters more
            }
            throw t;
        }
        return report(before);
    }

    private static Report report(int before) throws InterruptedException {
        boolean interruptedByTask = Thread.interrupted();
        try {
            Thread.sleep(100);
        } finally {
            if (interruptedByTask) {
                Thread.currentThread().interrupt();
            }
        }
        int after = countThreads();
        if (after > before) {
            System.out.printf("WARNING: %d threads before, %d threads after%n", before, after);
        }
        return new Report(before, after);
    }

    /** All groups belong to the root group, directly or not, and activeCount() looks into all of them. */
    private static int countThreads() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.activeCount();
    }

    public static void main(String[] args) throws Exception {
        System.out.println("first, a clean task");
        run(() -> {
            int before = countThreads();
            System.out.println("nothing to see here, " + before + " threads");
        });

        System.out.println("second, a leaking task");
        run(() -> {
            Runnable tick = () -> {
                try {
                    for (int i = 0; i < 4; i++) {
                        Thread.sleep(300);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            };
            new Thread(tick, "interval").start();
        });
    }
}
