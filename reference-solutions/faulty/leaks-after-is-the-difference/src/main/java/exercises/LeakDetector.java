package exercises;

import java.util.function.Supplier;
import java.util.stream.Stream;

public final class LeakDetector {

    /**
     * @param threadsBefore threads before the task
     * @param threadsAfter threads that are left after the task
     */
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static final Supplier<Stream<Thread>> ALIVE =
            () -> Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive);

    public static Report run(Runnable task) throws InterruptedException {
        int before = (int) ALIVE.get().count();
        int left = 0;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            left = (int) ALIVE.get().count() - before;
            if (left > 0) {
                System.out.println("WARNING: " + left + " thread(s) left over");
            }
        }
        return new Report(before, left);
    }

    public static void main(String[] args) throws Exception {
        Stream.<Runnable>of(LeakDetector::clean, LeakDetector::leaking).forEach(task -> {
            try {
                System.out.println(run(task));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void clean() {
        System.out.println("clean task");
    }

    private static void leaking() {
        System.out.println("leaking task");
        Thread.ofPlatform().daemon().name("left-over").start(() -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
