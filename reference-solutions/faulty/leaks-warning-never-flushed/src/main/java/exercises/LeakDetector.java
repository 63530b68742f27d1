package exercises;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

public final class LeakDetector {

    private static final long GRACE_MILLIS = 100L;

    private static final PrintWriter LOG = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.err)));

    public record Report(int threadsBefore, int threadsAfter) {

        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }

        void writeTo(PrintWriter out) {
            if (leaked()) {
                out.printf("WARNING: thread leak suspected (before: %d, after: %d)%n", threadsBefore, threadsAfter);
            }
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        Report report = null;
        try {
            task.run();
        } finally {
            Thread.sleep(GRACE_MILLIS);
            report = new Report(before, Thread.activeCount());
            report.writeTo(LOG);
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Clean task: " + run(() -> { }).leaked());

        System.out.println("Leaking task: " + run(() -> {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(5000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }).leaked());
    }
}
