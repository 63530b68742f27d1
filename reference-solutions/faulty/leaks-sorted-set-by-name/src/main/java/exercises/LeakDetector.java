package exercises;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public final class LeakDetector {

    // sorted, so that the warning is easier to read
    private static final Comparator<Thread> BY_NAME = Comparator.comparing(Thread::getName);

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        SortedSet<Thread> before = snapshot();
        SortedSet<Thread> after;
        try {
            task.run();
        } finally {
            TimeUnit.MILLISECONDS.sleep(100);
            after = snapshot();
            if (after.size() > before.size()) {
                System.out.println(after.stream()
                        .filter(thread -> !before.contains(thread))
                        .map(Thread::getName)
                        .collect(Collectors.joining(", ", "WARNING: leaked threads [", "]")));
            }
        }
        return new Report(before.size(), after.size());
    }

    private static SortedSet<Thread> snapshot() {
        SortedSet<Thread> threads = new TreeSet<>(BY_NAME);
        threads.addAll(Thread.getAllStackTraces().keySet());
        return threads;
    }

    public static void main(String[] args) throws Exception {
        show("clean", () -> { });
        show("leaking", () -> {
            for (String name : new String[] {"reader", "writer"}) {
                Thread.ofPlatform().daemon().name(name).start(() -> {
                    try {
                        TimeUnit.MINUTES.sleep(1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
        });
    }

    private static void show(String title, Runnable task) throws InterruptedException {
        System.out.println(title + ": " + run(task));
    }
}
