package exercises;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }

        void warnIfLeaked() {
            if (leaked()) {
                System.out.println("WARNING: " + (threadsAfter - threadsBefore) + " thread(s) still alive");
            }
        }
    }

    private LeakDetector() {
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        Report report;
        try {
            task.run();
        } finally {
            waitGracePeriod();
            report = new Report(before, Thread.activeCount());
            report.warnIfLeaked();
        }
        return report;
    }

    private static void waitGracePeriod() {
        CountDownLatch never = new CountDownLatch(1);
        long start = System.nanoTime();
        long left = TimeUnit.MILLISECONDS.toNanos(100);
        long grace = left;
        boolean interrupted = false;
        while (left > 0) {
            try {
                never.await(left, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            left = grace - (System.nanoTime() - start);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean task");
        Report clean = run(() -> {
            Thread thread = new Thread(() -> PrimeChecker.isPrime(7919));
            thread.start();
            boolean ended = false;
            while (!ended) {
                try {
                    thread.join();
                    ended = true;
                } catch (InterruptedException e) {
                    System.out.println("please wait");
                }
            }
        });
        System.out.println(clean);

        System.out.println("leaking task");
        Report leaking = run(() -> {
            ReentrantLock lock = new ReentrantLock();
            Condition neverSignalled = lock.newCondition();
            Thread thread = new Thread(() -> {
                lock.lock();
                try {
                    neverSignalled.awaitUninterruptibly();
                } finally {
                    lock.unlock();
                }
            });
            thread.setDaemon(true);
            thread.start();
        });
        System.out.println(leaking);
    }
}
