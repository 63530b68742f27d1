package exercises;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        RuntimeException thrown = null;
        try (ExecutorService own = Executors.newSingleThreadExecutor()) {
            Callable<Object> job = Executors.callable(task);
            own.submit(job).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) {
                thrown = r;
            } else {
                System.err.println("task failed: " + e.getCause());
            }
        }
        // our own thread has ended here

        Thread.sleep(100);
        int after = Thread.activeCount();
        if (after > before) {
            System.out.println("WARNING: " + (after - before) + " thread(s) too many");
        }
        if (thrown != null) {
            throw thrown;
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> System.out.println("clean")));
        System.out.println(run(() -> {
            System.out.println("leaking");
            Thread t = Thread.ofPlatform().daemon().unstarted(() -> {
                try {
                    Thread.sleep(7_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.start();
        }));
    }
}
