package exercises;


public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    private static int count() {
        return Thread.getAllStackTraces().size();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = count();
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            check(before);
            throw e;
        }
        return check(before);
    }

    private static Report check(int before) throws InterruptedException {
        Thread.sleep(100);
        int after = count();
        if (after > before + before / 4) {
            System.out.println("WARNING: " + before + " threads before, " + after + " after");
        }
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
