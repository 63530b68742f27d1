package exercises;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        List<Thread> before = listThreads();
        List<Thread> after = before;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            after = listThreads();
            if (after.size() > before.size()) {
                System.out.println("WARNING: threads leaked! before=" + before.size() + " after=" + after.size());
                cleanUp(before, after);
            }
        }
        return new Report(before.size(), after.size());
    }

    private static List<Thread> listThreads() {
        Thread[] array = new Thread[Thread.activeCount() + 50];
        int n = Thread.enumerate(array);
        return new ArrayList<>(Arrays.asList(array).subList(0, n));
    }

    // so that the next task starts with a clean machine
    private static void cleanUp(List<Thread> before, List<Thread> after) {
        for (Thread t : after) {
            if (!before.contains(t)) {
                System.out.println("   stopping " + t.getName());
                t.interrupt();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean task:");
        run(() -> {
            Thread[] workers = new Thread[3];
            for (int i = 0; i < workers.length; i++) {
                workers[i] = new Thread(() -> { });
                workers[i].start();
            }
            try {
                for (Thread w : workers) {
                    w.join();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("leaking task:");
        run(() -> {
            Thread w = new Thread(() -> {
                try {
                    Thread.sleep(100000);
                } catch (InterruptedException e) {
                    // we are no longer needed
                }
            });
            w.start();
        });
    }
}
