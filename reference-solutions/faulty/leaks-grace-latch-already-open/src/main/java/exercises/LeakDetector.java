package exercises;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        GracePeriod grace = new GracePeriod(100);
        int before = Thread.activeCount();
        int after;
        try {
            task.run();
        } finally {
            grace.taskEnded();
            grace.await();
            after = Thread.activeCount();
            if (after > before) System.out.println("WARNING: there are " + after + " threads, there were " + before);
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> { }));
        System.out.println(run(LeakDetector::leak));
    }

    private static void leak() {
        Object monitor = new Object();
        Thread t = new Thread(() -> {
            synchronized (monitor) {
                try {
                    while (true) monitor.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        t.setDaemon(true);
        t.start();
    }
}
