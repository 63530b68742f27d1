package exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private final Queue<String> queue;
    private final int[] completed = new int[WORKERS + 1];

    private DownloadSimulator(List<String> files) {
        queue = new ArrayDeque<>(files);
    }

    private void work(int id) {
        try {
            while (downloadNext(id)) {
                Thread.yield();
            }
        } catch (InterruptedException e) {
            // out of time
        }
    }

    /** Takes the next file and downloads it; false if there is none. The queue and the tallies are guarded by this. */
    private synchronized boolean downloadNext(int id) throws InterruptedException {
        String file = queue.poll();
        if (file == null) {
            return false;
        }
        Thread.sleep(ThreadLocalRandom.current().nextLong(100, 1001));
        completed[id]++;
        return true;
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        DownloadSimulator simulator = new DownloadSimulator(files);
        Thread[] threads = new Thread[WORKERS];
        long start = System.nanoTime();
        for (int i = 0; i < WORKERS; i++) {
            int id = i + 1;
            threads[i] = new Thread(() -> simulator.work(id), "worker-" + id);
            threads[i].start();
        }
        try {
            for (Thread thread : threads) {
                thread.join(timeout.minusNanos(System.nanoTime() - start));
            }
        } finally {
            for (Thread thread : threads) {
                thread.interrupt();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Map<Integer, Integer> tallies = new HashMap<>();
        for (int id = 1; id <= WORKERS; id++) {
            tallies.put(id, simulator.completed[id]);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), tallies);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("one", "two", "three", "four", "five", "six", "seven"), Duration.ofMinutes(1));
        System.out.printf("Total: %.2f s%n", report.totalTime().toMillis() / 1000.0);
        report.completedByWorker().forEach((id, n) -> System.out.printf("Worker %d: %d%n", id, n));
    }
}
