package exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private final Queue<String> queue = new ArrayDeque<>();
    private final Map<Integer, Integer> completed = new HashMap<>();
    private final Random random = new Random();
    private boolean stop = false;
    private int active = WORKERS;

    private DownloadSimulator(List<String> files) {
        queue.addAll(files);
        for (int id = 1; id <= WORKERS; id++) {
            completed.put(id, 0);
        }
    }

    private synchronized String nextFile() {
        return queue.poll();
    }

    private synchronized void fileDone(int id) {
        completed.put(id, completed.get(id) + 1);
    }

    private synchronized void workerDone() {
        active--;
        notifyAll();
    }

    private synchronized void awaitWorkers(Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        while (active > 0) {
            Duration left = timeout.minusNanos(System.nanoTime() - start);
            if (!left.isPositive()) {
                return;
            }
            // wait() knows whole milliseconds only, and 0 would be for ever
            wait(Math.max(1, left.toMillis()));
        }
    }

    private void work(int id) {
        try {
            while (!stop) {
                String file = nextFile();
                if (file == null) {
                    break;
                }
                Thread.sleep(100 + random.nextInt(901));
                fileDone(id);
            }
        } catch (InterruptedException e) {
            // woken from the sleep because of the timeout
        } finally {
            workerDone();
        }
    }

    private Report go(Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int id = 1; id <= WORKERS; id++) {
            final int me = id;
            threads.add(new Thread(() -> work(me)));
        }
        for (Thread t : threads) {
            t.start();
        }
        try {
            awaitWorkers(timeout);
        } finally {
            stop = true;
            for (Thread t : threads) {
                t.interrupt();
            }
        }
        for (Thread t : threads) {
            t.join();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        return new DownloadSimulator(files).go(timeout);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("x1", "x2", "x3", "x4", "x5", "x6", "x7"), Duration.ofSeconds(5));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
        }
    }
}
