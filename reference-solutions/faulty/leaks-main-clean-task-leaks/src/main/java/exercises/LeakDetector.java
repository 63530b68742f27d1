package exercises;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

public final class LeakDetector {

    private static final ThreadFactory DAEMONS = runnable -> {
        Thread thread = new Thread(runnable);
        thread.setDaemon(true);
        return thread;
    };

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private LeakDetector() {
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.getAllStackTraces().size();
        try {
            task.run();
        } catch (RuntimeException | Error problem) {
            inspect(before);
            throw problem;
        }
        return inspect(before);
    }

    private static Report inspect(int before) throws InterruptedException {
        Thread.sleep(100);
        Report report = new Report(before, Thread.getAllStackTraces().size());
        if (report.leaked()) {
            System.err.println("WARNING: suspected leak: " + report);
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        // clean: we wait until all the work is done
        run(() -> {
            ExecutorService pool = Executors.newFixedThreadPool(2, DAEMONS);
            Future<?> first = pool.submit(() -> System.out.println("clean: first"));
            Future<?> second = pool.submit(() -> System.out.println("clean: second"));
            try {
                first.get();
                second.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        // leaking: nobody waits
        run(() -> {
            Thread nobodyWaitsForMe = DAEMONS.newThread(() -> {
                try {
                    Thread.sleep(5000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            nobodyWaitsForMe.start();
            System.out.println("leaking: started");
        });
    }
}
