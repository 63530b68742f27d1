package exercises;

/**
 * Thread leak detector.
 *
 * The walk over all the thread groups is slow, so the first walk is done on a helper thread
 * and the task does not have to wait for it.
 */
public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static class Census extends Thread {
        private int result;

        Census() {
            super("census");
        }

        @Override
        public void run() {
            result = walk() - 1; // without myself
        }

        int await() throws InterruptedException {
            join();
            return result;
        }
    }

    private static int walk() {
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        for (ThreadGroup up = top.getParent(); up != null; up = up.getParent()) {
            top = up;
        }
        Thread[] all = new Thread[top.activeCount() * 2 + 10];
        return top.enumerate(all, true);
    }

    public static Report run(Runnable task) throws InterruptedException {
        Census census = new Census();
        census.start();
        Report report;
        try {
            task.run();
        } finally {
            int before = census.await();
            Thread.sleep(100);
            report = new Report(before, walk());
            if (report.leaked()) {
                System.err.println("WARNING: leaked " + (report.threadsAfter() - report.threadsBefore()) + " thread(s)");
            }
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Clean: " + run(new Runnable() {
            @Override
            public void run() {
                System.out.println("1 + 1 = " + (1 + 1));
            }
        }));
        System.out.println("Leaking: " + run(new Runnable() {
            @Override
            public void run() {
                try {
                    Thread.sleep(50); // some work
                } catch (InterruptedException e) {
                    return;
                }
                Thread lost = new Thread(new Runnable() {
                    @Override
                    public void run() {
                        try {
                            Thread.sleep(3000);
                        } catch (InterruptedException e) {
                            // end
                        }
                    }
                });
                lost.start();
            }
        }));
    }
}
