package exercises;

import java.time.*;
import java.util.concurrent.atomic.*;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        AtomicReference<Throwable> error = new AtomicReference<>();
        Thread t = new Thread(task, "task");
        t.setUncaughtExceptionHandler((x, e) -> error.set(e));
        t.start();
        t.join(100);
        Thread.sleep(100);
        int after = Thread.activeCount();
        if (after > before) System.out.println("WARNING: leak");
        if (error.get() instanceof RuntimeException r) throw r;
        if (error.get() instanceof Error r) throw r;
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean task");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> System.out.println("short work"));
            t.start();
            try { t.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        }));
        System.out.println("leaking task");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> {
                try { Thread.sleep(Duration.ofHours(1)); } catch (InterruptedException e) { }
            });
            t.setDaemon(true);
            t.start();
        }));
    }
}
