package exercises;

import java.util.concurrent.CountDownLatch;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int threadsBefore = Thread.activeCount();
        try {
            task.run();
        } catch (Throwable problem) {
            // check first, complain later (this rethrows only what run() may throw)
            checkAfterTask(threadsBefore);
            throw problem;
        }
        return checkAfterTask(threadsBefore);
    }

    private static Report checkAfterTask(int threadsBefore) throws InterruptedException {
        // A thread that is just about to end is no leak. Give it 0.1 seconds.
        Thread.sleep(100);

        int threadsAfter = Thread.activeCount();
        Report report = new Report(threadsBefore, threadsAfter);
        if (report.leaked()) {
            int more = threadsAfter - threadsBefore;
            System.err.println("WARNING: " + more + " more thread(s) than before, somebody forgot to stop them");
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("1. a task that waits for its thread");
        Report clean = run(new Runnable() {
            @Override
            public void run() {
                CountDownLatch finished = new CountDownLatch(1);
                new Thread(finished::countDown).start();
                try {
                    finished.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        System.out.println("   before: " + clean.threadsBefore() + ", after: " + clean.threadsAfter());

        System.out.println("2. a task that forgets its thread");
        Report leaking = run(new Runnable() {
            @Override
            public void run() {
                Thread forgotten = new Thread(LeakDetector::waitForNothing);
                forgotten.setDaemon(true); // so that the program ends nevertheless
                forgotten.start();
            }
        });
        System.out.println("   before: " + leaking.threadsBefore() + ", after: " + leaking.threadsAfter());
    }

    private static void waitForNothing() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
