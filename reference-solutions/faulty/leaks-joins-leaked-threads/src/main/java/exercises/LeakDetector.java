package exercises;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** The live threads of this thread's group and the groups below. */
    private static Set<Thread> live() {
        Thread[] threads = new Thread[Thread.activeCount() + 16];
        int n = Thread.enumerate(threads);
        return new HashSet<>(Arrays.asList(threads).subList(0, n));
    }

    public static Report run(Runnable task) throws InterruptedException {
        Set<Thread> before = live();
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            check(before);
            throw e;
        }
        return check(before);
    }

    private static Report check(Set<Thread> before) throws InterruptedException {
        Thread.sleep(100);
        Set<Thread> newcomers = live();
        newcomers.removeAll(before);
        for (Thread thread : newcomers) {
            thread.join();
        }

        Report report = new Report(before.size(), live().size());
        if (report.leaked()) {
            System.out.println("WARNING: leaked threads: " + newcomers);
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Task 1 ends its thread.");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> System.out.println("working"));
            t.start();
        }));

        System.out.println("Task 2 does not.");
        CountDownLatch never = new CountDownLatch(1);
        System.out.println(run(() -> {
            Thread t = new Thread(() -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.setDaemon(true);
            t.start();
        }));
    }
}
