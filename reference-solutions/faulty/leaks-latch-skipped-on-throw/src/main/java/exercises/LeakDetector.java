package exercises;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();

        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread runner = new Thread(() -> {
            try {
                task.run();
                done.countDown();
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        }, "runner");
        runner.start();
        done.await();
        runner.join();

        Thread.sleep(100);
        Report report = new Report(before, Thread.activeCount());
        if (report.leaked()) {
            System.out.println("WARNING: possible thread leak: " + report);
        }

        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException) {
            throw (RuntimeException) thrown;
        } else if (thrown instanceof Error) {
            throw (Error) thrown;
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        Report report;

        report = run(() -> System.out.println("I start nothing."));
        System.out.println("leaked: " + report.leaked());

        report = run(() -> {
            System.out.println("I start something.");
            Thread something = new Thread(() -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            something.setDaemon(true);
            something.start();
        });
        System.out.println("leaked: " + report.leaked());
    }
}
