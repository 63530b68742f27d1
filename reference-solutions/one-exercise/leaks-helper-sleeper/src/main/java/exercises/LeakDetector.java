package exercises;

import java.lang.management.ManagementFactory;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static int count() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** An hourglass: a thread that does nothing for a while. It has ended before anything is counted. */
    private static void turnHourglass() throws InterruptedException {
        Thread hourglass = new Thread(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                // not needed any more
            }
        }, "hourglass");
        hourglass.start();
        try {
            hourglass.join();
        } catch (InterruptedException e) {
            hourglass.interrupt();
            throw e;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = count();
        try {
            task.run();
        } catch (RuntimeException e) {
            afterwards(before);
            throw e;
        } catch (Error e) {
            afterwards(before);
            throw e;
        }
        return afterwards(before);
    }

    private static Report afterwards(int before) throws InterruptedException {
        turnHourglass();
        int after = count();
        Report report = new Report(before, after);
        if (report.leaked()) {
            String s = after - before == 1 ? "thread" : "threads";
            System.out.println("WARNING: the task seems to leak " + (after - before) + " " + s);
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> { }));

        Thread stubborn = new Thread(() -> {
            boolean stop = false;
            while (!stop) {
                try {
                    Thread.sleep(10_000);
                } catch (InterruptedException e) {
                    stop = true;
                }
            }
        });
        System.out.println(run(stubborn::start));
        stubborn.interrupt();
        stubborn.join();
    }
}
