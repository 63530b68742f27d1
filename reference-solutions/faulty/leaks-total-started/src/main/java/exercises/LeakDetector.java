package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    private final ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    private final int before = count();

    private LeakDetector() { }

    private int count() {
        return Math.toIntExact(bean.getTotalStartedThreadCount());
    }

    private Report finish() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(100));
        Report report = new Report(before, count());
        if (report.leaked()) {
            System.out.println("WARNING: threads before " + report.threadsBefore()
                    + ", after " + report.threadsAfter());
        }
        return report;
    }

    public static Report run(Runnable task) throws InterruptedException {
        LeakDetector detector = new LeakDetector();
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            detector.finish();
            throw e;
        }
        return detector.finish();
    }

    public static void main(String[] args) throws Exception {
        System.out.println("[1] clean task");
        run(() -> {
            StringBuilder text = new StringBuilder();
            for (char c = 'a'; c <= 'z'; c++) {
                text.append(c);
            }
            System.out.println(text);
        });

        System.out.println("[2] leaking task");
        run(() -> {
            Thread thread = Thread.ofPlatform().daemon().unstarted(() -> {
                try {
                    Thread.sleep(Duration.ofMinutes(1));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
        });
    }
}
