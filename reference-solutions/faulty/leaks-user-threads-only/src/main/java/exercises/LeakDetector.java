package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

public final class LeakDetector {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    /** Daemon threads are the business of the JVM (GC, compiler, ...). */
    private static int liveThreads() {
        return THREADS.getThreadCount() - THREADS.getDaemonThreadCount();
    }

    public static Report run(Runnable task) throws InterruptedException {
        final int before = liveThreads();
        Throwable failure = null;
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        TimeUnit.MILLISECONDS.sleep(100);
        final Report report = new Report(before, liveThreads());
        if (report.leaked()) {
            System.err.printf("WARNING: goroutine leak? %d -> %d threads%n", report.threadsBefore(), report.threadsAfter());
        }
        if (failure instanceof Error error) throw error;
        if (failure instanceof RuntimeException exception) throw exception;
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> { }));
        Thread[] leak = new Thread[1];
        System.out.println(run(() -> {
            leak[0] = new Thread(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    return;
                }
            });
            leak[0].setDaemon(false);
            leak[0].start();
        }));
        leak[0].interrupt();
    }
}
