package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        final int before = Thread.activeCount();
        Report report = null;
        try {
            task.run();
        } finally {
            boolean interrupted = Thread.interrupted();
            pause(100);
            report = new Report(before, Thread.activeCount());
            if (report.leaked()) {
                System.err.println("WARNING: " + report.threadsAfter() + " threads instead of " + before);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return report;
    }

    private static void pause(long millis) throws InterruptedException {
        Object nobody = new Object();
        long end = System.nanoTime() + millis * 1000000L;
        synchronized (nobody) {
            long rest = millis;
            while (rest > 0) {
                nobody.wait(rest);
                rest = (end - System.nanoTime() + 999999L) / 1000000L;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println("1. clean");
        run(new Runnable() {
            public void run() {
                Thread thread = new Thread() {
                    public void run() {
                        System.out.println("   I am a short thread");
                    }
                };
                thread.start();
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        System.out.println("2. leaking");
        run(new Runnable() {
            public void run() {
                Thread thread = new Thread() {
                    public void run() {
                        try {
                            pause(900);
                        } catch (InterruptedException e) {
                            // over
                        }
                    }
                };
                thread.start();
            }
        });
    }
}
