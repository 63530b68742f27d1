package exercises;

import java.util.concurrent.CountDownLatch;

public final class LeakDetector {

    private static final long GRACE_NANOS = 100_000_000;
    private static final long POLL_MILLIS = 10;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private LeakDetector() {
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = ThreadCensus.count();
        Report report;
        try {
            task.run();
        } finally {
            report = new Report(before, settle(before));
            if (report.leaked()) {
                System.out.println("WARNING: suspected thread leak " + report);
            }
        }
        return report;
    }

    /** Looks again and again until no more threads are alive than before, 100 ms long at most. */
    private static int settle(int before) {
        long start = System.nanoTime();
        boolean interrupted = false;
        int now = ThreadCensus.count();
        while (now > before && System.nanoTime() - start < GRACE_NANOS) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true; // the check comes first, the interrupt is kept for later
            }
            now = ThreadCensus.count();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return now;
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(() -> {
            Thread worker = Thread.ofPlatform().start(() -> PrimeChecker.isPrime(1_000_003));
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("clean task: " + clean);

        CountDownLatch never = new CountDownLatch(1);
        Report leaking = run(() -> Thread.ofPlatform().daemon().start(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        System.out.println("leaking task: " + leaking);
    }
}
