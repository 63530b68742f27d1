package exercises;

import java.util.concurrent.TimeUnit;

/** Exercise 3. */
public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before;
        int after;
        try {
            task.run();
        } finally {
            before = Thread.activeCount();
            TimeUnit.MILLISECONDS.sleep(100);
            after = Thread.activeCount();
            if (after > before) {
                System.out.println("WARNING: " + (after - before) + " thread(s) still running");
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("A clean task:");
        Report clean = run(() -> {
            Thread helper = new Thread(() -> System.out.println("  helper at work"));
            helper.start();
            try {
                helper.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("  " + clean);

        System.out.println("A leaking task:");
        Report leaking = run(() -> {
            Thread forgotten = new Thread(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            forgotten.setDaemon(true);
            forgotten.start();
        });
        System.out.println("  " + leaking);
    }
}
