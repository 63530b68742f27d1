package exercises;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The task runs on a thread of the detector; the counts are taken there too, so that thread is in both. */
public final class LeakDetector {

    private static final int GRACE_MS = 100;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static Report measure(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        int after = before;
        try {
            task.run();
        } finally {
            Thread.sleep(GRACE_MS);
            after = Thread.activeCount();
            if (after > before) {
                System.out.println("WARNING: " + (after - before) + " leaked thread(s)");
            }
        }
        return new Report(before, after);
    }

    public static Report run(Runnable task) throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor(r -> {
            Thread t = new Thread(r, "leak-detector");
            t.setDaemon(true);
            return t;
        });
        Future<Report> report = executor.submit(() -> measure(task));
        try {
            return report.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException re -> throw re;
                case Error error -> throw error;
                case InterruptedException ie -> throw ie;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(() -> System.out.println("clean task"));
        System.out.println(clean + " leaked=" + clean.leaked());

        Report leaking = run(() -> {
            System.out.println("leaking task");
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(20_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "left-behind");
            t.setDaemon(true);
            t.start();
        });
        System.out.println(leaking + " leaked=" + leaking.leaked());
    }
}
