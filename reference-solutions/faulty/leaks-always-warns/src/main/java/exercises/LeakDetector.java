package exercises;

import java.util.Set;

/** Runs a task and tells whether it left threads behind. */
public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static int liveThreads() {
        Set<Thread> live = Thread.getAllStackTraces().keySet();
        return live.size();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = liveThreads();
        int after = before;
        try {
            task.run();
        } finally {
            // give threads that are about to end a moment
            Thread.sleep(100);
            after = liveThreads();
            if (after >= before) {
                System.out.println("WARNING: the task may have leaked threads: before=" + before + " after=" + after);
            } else {
                System.out.println("ok: before=" + before + " after=" + after);
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        Runnable clean = () -> {
            Thread t = Thread.ofPlatform().start(() -> { });
            try {
                t.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Runnable leaking = () -> Thread.ofPlatform().daemon().name("leak").start(() -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        System.out.println("clean task -> " + run(clean));
        System.out.println("leaking task -> " + run(leaking));
    }
}
