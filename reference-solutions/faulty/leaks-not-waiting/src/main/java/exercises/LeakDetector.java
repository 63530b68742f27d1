package exercises;

import java.util.Set;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static int count() {
        int n = 0;
        Set<Thread> all = Thread.getAllStackTraces().keySet();
        for (Thread t : all) {
            // Reference Handler, Finalizer and so on wait for ever, they do not matter
            if (t.isAlive() && t.getState() != Thread.State.WAITING) {
                n++;
            }
        }
        return n;
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = count();
        try {
            task.run();
        } catch (Throwable t) {
            check(before);
            throw t;
        }
        return check(before);
    }

    private static Report check(int before) throws InterruptedException {
        Thread.sleep(100);
        Report report = new Report(before, count());
        if (report.leaked()) {
            System.out.println("WARNING: suspected leak, " + before + " threads before and " + report.threadsAfter() + " after");
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(new Runnable() {
            public void run() {
                Thread t = new Thread(() -> System.out.println("short work"));
                t.start();
                try {
                    t.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        System.out.println("clean: " + clean.leaked());
        Report leaking = run(new Runnable() {
            public void run() {
                Thread t = new Thread(() -> {
                    try {
                        Thread.sleep(5000);
                    } catch (InterruptedException e) {
                        // ignore
                    }
                });
                t.setDaemon(true);
                t.start();
            }
        });
        System.out.println("leaking: " + leaking.leaked());
    }
}
