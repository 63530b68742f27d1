package exercises;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        int after;
        try {
            task.run();
        } finally {
            boolean interrupted = Thread.interrupted();
            long start = System.nanoTime();
            do {
                TimeUnit.MILLISECONDS.sleep(20);
                after = Thread.activeCount();
            } while (after > before && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(100));
            if (after > before) {
                System.out.println("WARNING: leak? threads " + before + " -> " + after);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        Semaphore never = new Semaphore(0);

        System.out.println("clean:");
        Report clean = run(() -> {
            Semaphore ready = new Semaphore(0);
            new Thread(ready::release).start();
            ready.acquireUninterruptibly();
        });
        System.out.println(clean);

        System.out.println("leaking:");
        Report leaking = run(() -> {
            Thread t = new Thread(never::acquireUninterruptibly);
            t.setDaemon(true);
            t.start();
        });
        System.out.println(leaking);
    }
}
