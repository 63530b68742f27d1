package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private static final class Worker implements Runnable {
        private final Jobs jobs;
        private int completed;

        Worker(Jobs jobs) {
            this.jobs = jobs;
        }

        @Override
        public void run() {
            try {
                while (jobs.take() != null) {
                    Thread.sleep(ThreadLocalRandom.current().nextLong(100, 1001));
                    completed++;
                    jobs.finished();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Jobs jobs = new Jobs(files);
        Worker[] workers = new Worker[WORKERS];
        Thread[] threads = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            workers[i] = new Worker(jobs);
            threads[i] = new Thread(workers[i]);
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
        Map<Integer, Integer> completed = new HashMap<>();
        for (int i = 0; i < WORKERS; i++) {
            threads[i].join();
            completed.put(i + 1, workers[i].completed);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("m1", "m2", "m3", "m4", "m5", "m6", "m7"), Duration.ofSeconds(6));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + " completed " + n));
    }
}
