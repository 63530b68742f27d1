package exercises;

import java.util.*;
import java.util.concurrent.*;
import java.lang.management.*;
import java.util.stream.*;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    private static int count() {
        return Thread.activeCount();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = count();
        try {
            task.run();
            Thread.sleep(100);
        } finally {
            if (count() > before) System.out.println("WARNING: more threads than before: " + count());
        }
        return new Report(before, count());
    }

    public static void main(String[] args) throws Exception {
        System.out.println("A clean task:");
        System.out.println(run(() -> System.out.println("hello")));
        System.out.println("A task that forgets a thread:");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(30_000);
                } catch (InterruptedException e) {
                    // end
                }
            });
            t.setDaemon(true);
            t.start();
        }));
    }
}
