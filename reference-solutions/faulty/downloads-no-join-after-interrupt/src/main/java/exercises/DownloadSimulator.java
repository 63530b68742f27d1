package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private static final class Worker extends Thread {
        private final LinkedBlockingQueue<String> queue;
        private int completed; // only this thread changes it

        Worker(int id, LinkedBlockingQueue<String> queue) {
            super("worker-" + id);
            this.queue = queue;
        }

        @Override
        public void run() {
            try {
                while (queue.poll() != null) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                    completed++;
                }
            } catch (InterruptedException e) {
                // a worker that is interrupted ends
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>(files);
        Worker[] workers = new Worker[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            workers[i] = new Worker(i + 1, queue);
        }
        for (Worker worker : workers) {
            worker.start();
        }

        try {
            for (Worker worker : workers) {
                worker.join(timeout.minusNanos(System.nanoTime() - start));
            }
        } finally {
            for (Worker worker : workers) {
                worker.interrupt(); // wakes it from its sleep, which ends it
            }
        }

        Map<Integer, Integer> completed = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            completed.put(i + 1, workers[i].completed);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("n1.nc", "n2.nc", "n3.nc", "n4.nc", "n5.nc", "n6.nc", "n7.nc"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
