package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

public final class LeakDetector {

    private static final ThreadMXBean bean = ManagementFactory.getThreadMXBean();

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** Daemons belong to the JVM (GC, compiler, ...), so they do not count. */
    private static int userThreads() {
        return bean.getThreadCount() - bean.getDaemonThreadCount();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = userThreads();
        Report report = null;
        try {
            task.run();
        } finally {
            Thread.sleep(Duration.ofMillis(100));
            report = new Report(before, userThreads());
            if (report.leaked()) {
                System.err.println("WARNING: leak of threads: " + report.threadsBefore()
                        + " before, " + report.threadsAfter() + " after");
            }
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("a clean task: " + run(() -> System.out.println("tick")));
        System.out.println("a leaking task: " + run(() -> {
            Thread ticker = Thread.ofPlatform().daemon().name("ticker").unstarted(() -> {
                try {
                    while (true) {
                        Thread.sleep(Duration.ofSeconds(1));
                        System.out.println("tick");
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            ticker.start();
        }));
    }
}
