package exercises;

import java.util.EnumMap;
import java.util.Map;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static Map<Thread.State, Integer> byState() {
        Map<Thread.State, Integer> counts = new EnumMap<>(Thread.State.class);
        Thread[] threads = new Thread[2 * Thread.activeCount() + 8];
        int n = Thread.enumerate(threads);
        for (int i = 0; i < n; i++) {
            counts.merge(threads[i].getState(), 1, Integer::sum);
        }
        return counts;
    }

    private static int running() {
        return byState().getOrDefault(Thread.State.RUNNABLE, 0);
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = running();
        int after = 0;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            after = running();
            if (after > before) {
                System.out.println("WARNING: still running after the task: " + (after - before) + " thread(s)");
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(() -> {
            long sum = 0;
            for (int i = 0; i < 1_000_000; i++) {
                sum += i;
            }
            System.out.println("sum: " + sum);
        });
        System.out.println("clean task: " + clean);

        Report leaking = run(() -> {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(10_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.setDaemon(true);
            thread.start();
        });
        System.out.println("leaking task: " + leaking);
    }
}
