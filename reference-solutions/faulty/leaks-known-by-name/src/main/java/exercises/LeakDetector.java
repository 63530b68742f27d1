package exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            names.add(t.getName());
        }
        return names;
    }

    private static List<String> minus(List<String> all, List<String> known) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(known);
        return rest;
    }

    public static Report run(Runnable task) throws InterruptedException {
        List<String> before = names();
        Report report = null;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            List<String> after = names();
            List<String> came = minus(after, before);
            List<String> went = minus(before, after);
            report = new Report(before.size(), before.size() + came.size() - went.size());
            if (report.leaked()) {
                System.out.println("WARNING: threads left behind: " + came);
            }
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> {
            Thread t = new Thread(() -> { }, "short-lived");
            t.start();
        }));
        List<ScheduledExecutorService> schedulers = new ArrayList<>();
        System.out.println(run(() -> {
            ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
            s.scheduleAtFixedRate(() -> { }, 0, 10, TimeUnit.SECONDS);
            schedulers.add(s);
        }));
        schedulers.forEach(ScheduledExecutorService::shutdownNow);
    }
}
