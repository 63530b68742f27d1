package exercises;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    public static Report run(Runnable task) throws InterruptedException {
        ThreadGroup group = new ThreadGroup("task");
        Throwable[] thrown = new Throwable[1];
        Thread runner = new Thread(group, () -> {
            try {
                task.run();
            } catch (Throwable t) {
                thrown[0] = t;
            }
        });
        int before = Thread.activeCount();
        runner.start();
        runner.join();
        Thread.sleep(100);
        int after = Thread.activeCount();
        if (after > before) System.out.println("WARNING: " + (after - before) + " threads left");
        if (thrown[0] instanceof RuntimeException e) throw e;
        if (thrown[0] instanceof Error e) throw e;
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("A clean task:");
        System.out.println(run(() -> System.out.println("hello")));
        System.out.println("A task that forgets a thread:");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(30_000);
                } catch (InterruptedException e) {
                    // end
                }
            });
            t.setDaemon(true);
            t.start();
        }));
    }
}
