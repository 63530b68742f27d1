package exercises;

import java.util.concurrent.locks.LockSupport;

public final class LeakDetector {

    private static final long GRACE_MILLIS = 100;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** Samples the number of live threads (itself excluded) every 5 ms until it is stopped. */
    private static final class Sampler implements Runnable {
        private final Thread thread = new Thread(this, "sampler");
        private volatile boolean stopped;
        private int live;

        Sampler(int live) {
            this.live = live;
        }

        @Override
        public void run() {
            while (!stopped) {
                live = Thread.activeCount() - 1;
                LockSupport.parkNanos(5_000_000);
            }
        }

        void start() {
            thread.start();
        }

        int live() {
            return live;
        }

        void stop() throws InterruptedException {
            stopped = true;
            LockSupport.unpark(thread);
            thread.join();
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        int after = before;
        Sampler sampler = new Sampler(before);
        sampler.start();
        try {
            task.run();
        } finally {
            Thread.sleep(GRACE_MILLIS);
            after = sampler.live();
            sampler.stop();
            if (after > before) {
                System.err.println("WARNING: the task leaks, " + before + " -> " + after + " threads");
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean:   " + run(() -> { }));
        System.out.println("leaking: " + run(() -> {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(2_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
        }));
    }
}
