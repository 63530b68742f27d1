package exercises;

import java.util.function.IntSupplier;

public final class LeakDetector {

    /** Thrown when the task under observation failed. */
    public static class TaskFailedException extends RuntimeException {
        public TaskFailedException(Throwable cause) {
            super("The task failed: " + cause.getMessage(), cause);
        }
    }

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private final IntSupplier counter;
    private final long graceMillis;

    private LeakDetector(IntSupplier counter, long graceMillis) {
        this.counter = counter;
        this.graceMillis = graceMillis;
    }

    private Report observe(Runnable task) throws InterruptedException {
        int before = counter.getAsInt();
        try {
            task.run();
        } catch (RuntimeException e) {
            check(before);
            throw new TaskFailedException(e);
        } catch (Error e) {
            check(before);
            throw e;
        }
        return check(before);
    }

    private Report check(int before) throws InterruptedException {
        Thread.sleep(graceMillis);
        Report report = new Report(before, counter.getAsInt());
        if (report.leaked()) {
            System.out.println("WARNING: possible leak: " + report);
        }
        return report;
    }

    public static Report run(Runnable task) throws InterruptedException {
        return new LeakDetector(Thread::activeCount, 100).observe(task);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Clean:");
        System.out.println(run(() -> System.out.println("  Hello")));
        System.out.println("Leaking:");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(5000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.setDaemon(true);
            t.start();
        }));
    }
}
