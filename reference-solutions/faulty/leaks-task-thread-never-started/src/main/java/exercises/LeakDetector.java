package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

public final class LeakDetector {

    private static final ThreadMXBean MX = ManagementFactory.getThreadMXBean();

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** Runs a task and remembers how it ended. */
    private static final class TaskThread extends Thread {
        private final Runnable task;
        private Throwable thrown;

        TaskThread(Runnable task) {
            super("task");
            this.task = task;
        }

        @Override
        public void run() {
            try {
                task.run();
            } catch (Throwable t) {
                thrown = t;
            }
        }

        Optional<Throwable> execute() throws InterruptedException {
            join();
            return Optional.ofNullable(thrown);
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = MX.getThreadCount();
        Optional<Throwable> thrown = new TaskThread(task).execute();
        Thread.sleep(100);
        int after = MX.getThreadCount();
        if (after > before) {
            System.out.println("WARNING: leaking task, " + before + " threads before and " + after + " after");
        }
        if (thrown.isPresent()) {
            if (thrown.get() instanceof RuntimeException e) {
                throw e;
            }
            if (thrown.get() instanceof Error e) {
                throw e;
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean task: " + run(() -> System.out.println("...")));
        System.out.println("leaking task: " + run(() -> {
            Thread forgotten = new Thread(() -> {
                try {
                    Thread.sleep(30_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            forgotten.setDaemon(true);
            forgotten.start();
        }));
    }
}
