package exercises;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** Counts the threads when the given time has passed. */
    private static int countIn(long millis) {
        CompletableFuture<Integer> count = new CompletableFuture<>();
        Timer timer = new Timer("leak-detector-grace", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                int live = Thread.activeCount();
                timer.cancel();
                count.complete(live);
            }
        }, millis);
        return count.join();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        int after = before;
        try {
            task.run();
        } finally {
            after = countIn(100);
            if (after > before) {
                System.out.println("WARNING: suspected thread leak, before: " + before + ", after: " + after);
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Task A: " + run(new CleanTask()));
        System.out.println("Task B: " + run(new LeakingTask()));
    }

    private static class CleanTask implements Runnable {
        @Override
        public void run() {
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                sb.append(i).append(' ');
            }
            System.out.println(sb.toString().trim());
        }
    }

    private static class LeakingTask implements Runnable {
        @Override
        public void run() {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(3000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.start();
        }
    }
}
