package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static int countAlive() {
        Thread[] threads = new Thread[Thread.activeCount()];
        Thread.enumerate(threads);
        int alive = 0;
        for (int i = 0; i < threads.length; i++) {
            if (threads[i].isAlive()) {
                alive++;
            }
        }
        return alive;
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = countAlive();
        try {
            task.run();
        } catch (Throwable e) {
            report(before);
            throw e;
        }
        return report(before);
    }

    private static Report report(int before) throws InterruptedException {
        // 5 looks, 20 ms each
        int after = countAlive();
        for (int i = 0; i < 5 && after > before; i++) {
            Thread.sleep(20);
            after = countAlive();
        }
        if (after > before) {
            System.out.println("WARNING: " + (after - before) + " threads leaked");
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("First a clean task:");
        run(new Runnable() {
            @Override
            public void run() {
                System.out.println("  working...");
            }
        });
        System.out.println("Now a leaking task:");
        run(new Runnable() {
            @Override
            public void run() {
                Thread thread = new Thread(new Runnable() {
                    @Override
                    public void run() {
                        try {
                            Thread.sleep(20000);
                        } catch (InterruptedException e) {
                            System.out.println("  interrupted");
                        }
                    }
                });
                thread.setDaemon(true);
                thread.start();
                System.out.println("  started a thread and forgot it");
            }
        });
    }
}
