package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    /** The files that nobody has taken yet. */
    private static final class FileQueue {
        private final LinkedList<String> files;

        FileQueue(List<String> files) {
            this.files = new LinkedList<>(files);
        }

        synchronized String next() {
            return files.isEmpty() ? null : files.removeFirst();
        }
    }

    private static final class Worker extends Thread {
        private final FileQueue queue;
        private volatile boolean stopped;
        private int completed;

        Worker(int id, FileQueue queue) {
            super("download-worker-" + id);
            this.queue = queue;
        }

        @Override
        public void run() {
            String file;
            while (!stopped && (file = queue.next()) != null) {
                try {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                    completed++;
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        FileQueue queue = new FileQueue(files);
        Worker[] workers = new Worker[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            workers[i] = new Worker(i + 1, queue);
            workers[i].start();
        }

        try {
            for (Worker worker : workers) {
                worker.join(timeout.minusNanos(System.nanoTime() - start));
            }
        } finally {
            for (Worker worker : workers) {
                worker.stopped = true;
            }
        }

        Map<Integer, Integer> completed = new HashMap<>();
        for (int i = 0; i < WORKERS; i++) {
            workers[i].join();
            completed.put(i + 1, workers[i].completed);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8");
        Report report = run(files, Duration.ofSeconds(60));
        System.out.println("Total time: " + report.totalTime().toMillis() + " milliseconds");
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " completed");
        }
    }
}
