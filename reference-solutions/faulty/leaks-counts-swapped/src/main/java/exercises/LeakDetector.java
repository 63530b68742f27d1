package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }

        static Report of(int now, int earlier) {
            return new Report(now, earlier);
        }
    }

    private static int snapshot() {
        return Thread.getAllStackTraces().keySet().size();
    }

    public static Report run(Runnable task) throws InterruptedException {
        final int earlier = snapshot();
        int now = earlier;
        try {
            task.run();
        } finally {
            Thread.sleep(100L);
            now = snapshot();
            if (now > earlier) {
                System.err.println("WARNING: leaked threads: " + (now - earlier));
            }
        }
        return Report.of(now, earlier);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Now a clean task.");
        run(() -> System.out.println("  clean"));
        System.out.println("Now a leaking task.");
        run(LeakDetector::leakOne);
    }

    private static void leakOne() {
        Thread thread = new Thread() {
            @Override
            public void run() {
                try {
                    sleep(8_000);
                } catch (InterruptedException e) {
                    interrupt();
                }
            }
        };
        thread.setDaemon(true);
        thread.start();
        System.out.println("  leaked " + thread.getName());
    }
}
