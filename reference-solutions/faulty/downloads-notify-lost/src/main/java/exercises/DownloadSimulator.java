package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static final int MIN = 100;
    private static final int MAX = 1000;

    private final Object workerFinished = new Object();
    private final Queue<String> queue;
    private final AtomicIntegerArray completed = new AtomicIntegerArray(WORKERS + 1);

    private DownloadSimulator(List<String> files) {
        queue = new ConcurrentLinkedQueue<>(files);
    }

    private void worker(int id) {
        try {
            while (queue.poll() != null) {
                Thread.sleep(MIN + (int) (Math.random() * (MAX - MIN + 1)));
                completed.incrementAndGet(id);
            }
        } catch (InterruptedException e) {
            // cancelled
        } finally {
            synchronized (workerFinished) {
                workerFinished.notify();
            }
        }
    }

    private void awaitWorkers(long start, long timeoutMillis) throws InterruptedException {
        synchronized (workerFinished) {
            for (int finished = 0; finished < WORKERS; finished++) {
                long left = timeoutMillis - (System.nanoTime() - start) / 1_000_000;
                if (left <= 0) {
                    return;
                }
                workerFinished.wait(left);
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        DownloadSimulator simulator = new DownloadSimulator(files);
        List<Thread> threads = new ArrayList<>();
        for (int id = 1; id <= WORKERS; id++) {
            int worker = id;
            Thread thread = new Thread(() -> simulator.worker(worker));
            thread.start();
            threads.add(thread);
        }
        try {
            simulator.awaitWorkers(start, timeout.toMillis());
        } finally {
            for (Thread thread : threads) {
                thread.interrupt();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Map<Integer, Integer> map = new TreeMap<>();
        for (int id = 1; id <= WORKERS; id++) {
            map.put(id, simulator.completed.get(id));
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), map);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9"), Duration.ofSeconds(8));
        System.out.println("Total: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
