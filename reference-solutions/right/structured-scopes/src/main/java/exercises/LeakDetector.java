package exercises;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Looks which threads are new after a task and gives them 100 ms altogether to end. */
public final class LeakDetector {

    private static final Duration GRACE = Duration.ofMillis(100);

    private LeakDetector() {}

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        Set<Thread> before = liveThreads();
        int after;
        try {
            task.run();
        } finally {
            joinNewcomers(before);
            after = liveThreads().size();
            if (after > before.size()) {
                System.err.println("WARNING: the task leaves threads behind (" + before.size() + " -> " + after + ")");
            }
        }
        return new Report(before.size(), after);
    }

    private static void joinNewcomers(Set<Thread> before) throws InterruptedException {
        Set<Thread> newcomers = new HashSet<>(liveThreads());
        newcomers.removeAll(before);
        long start = System.nanoTime();
        for (Thread newcomer : newcomers) {
            // what is left of the 100 ms; join() does not wait if that is nothing
            newcomer.join(GRACE.minusNanos(System.nanoTime() - start));
        }
    }

    private static Set<Thread> liveThreads() {
        return Thread.getAllStackTraces().keySet();
    }

    public static void main(String[] args) throws Exception {
        Report clean = run(() -> Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(20_000_000); // 20 ms: still running when the task returns, gone soon after
        }));
        System.out.println("A clean task, " + clean.threadsBefore() + " -> " + clean.threadsAfter());

        Report leaking = run(() -> Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        System.out.println("A leaking task, " + leaking.threadsBefore() + " -> " + leaking.threadsAfter());
    }
}
