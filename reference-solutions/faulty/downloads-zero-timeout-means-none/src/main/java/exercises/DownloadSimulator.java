package exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/** One monitor guards everything: the queue, the tallies and the number of busy workers. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private final Queue<String> queue;
    private final Map<Integer, Integer> completed = new TreeMap<>();
    private int active = WORKERS;

    private DownloadSimulator(List<String> files) {
        queue = new ArrayDeque<>(files);
        for (int worker = 1; worker <= WORKERS; worker++) {
            completed.put(worker, 0);
        }
    }

    private synchronized String next() {
        return queue.poll();
    }

    private synchronized void count(int worker) {
        completed.put(worker, completed.get(worker) + 1);
    }

    private synchronized void end() {
        active--;
        notifyAll();
    }

    private synchronized void awaitEnd(Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        long left = timeout.toMillis();
        while (active > 0) {
            wait(left);
            left = timeout.toMillis() - (System.nanoTime() - start) / 1_000_000;
            if (left <= 0) {
                break;
            }
        }
    }

    private void work(int worker) {
        try {
            while (next() != null) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                count(worker);
            }
        } catch (InterruptedException e) {
            // stop
        } finally {
            end();
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        DownloadSimulator s = new DownloadSimulator(files);
        Thread[] workers = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            int worker = i + 1;
            workers[i] = Thread.ofPlatform().name("worker-" + worker).start(() -> s.work(worker));
        }
        try {
            s.awaitEnd(timeout);
        } finally {
            for (Thread worker : workers) {
                worker.interrupt();
            }
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), s.completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("b1", "b2", "b3", "b4", "b5", "b6", "b7"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + ": " + n));
    }
}
