package exercises;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static Set<String> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Report run(Runnable task) throws InterruptedException {
        Set<String> before = running();
        Set<String> after;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            after = running();
            if (after.size() > before.size()) {
                Set<String> fresh = new TreeSet<>(after);
                fresh.removeAll(before);
                System.out.println("WARNING: still alive: " + String.join(", ", fresh));
            }
        }
        return new Report(before.size(), after.size());
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Clean task");
        System.out.println(run(() -> System.out.println("hello from " + Thread.currentThread().getName())));

        System.out.println("Leaking task");
        System.out.println(run(() -> {
            Thread downloader = new Thread(() -> {
                try {
                    Thread.sleep(12_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "downloader");
            downloader.setDaemon(true);
            downloader.start();
        }));
    }
}
