package exercises;

public final class LeakDetector {
    private static final Report CLEAN = new Report(0, 0);
    private static final Report LEAK = new Report(0, 1);

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int n = Thread.activeCount();
        boolean leak;
        try {
            task.run();
        } finally {
            long end = System.nanoTime() + 100_000_000;
            while (Thread.activeCount() > n && System.nanoTime() - end < 0) Thread.sleep(5);
            leak = Thread.activeCount() > n;
            if (leak) System.err.println("WARNING: thread leak");
        }
        return leak ? LEAK : CLEAN;
    }

    public static void main(String[] args) throws Exception {
        Thread[] t = new Thread[2];
        System.out.println("clean: " + run(() -> {
            t[0] = new Thread(() -> { });
            t[0].start();
        }).leaked());
        System.out.println("leaking: " + run(() -> {
            t[1] = new Thread(LeakDetector::nap);
            t[1].start();
        }).leaked());
        t[1].interrupt();
        t[1].join();
    }

    private static void nap() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            System.out.println("woken up");
        }
    }
}
