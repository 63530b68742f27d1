package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private record Job(String file, boolean last) {
        static Job download(String file) {
            return new Job(file, false);
        }

        static Job stop() {
            return new Job(null, true);
        }

        void execute() throws InterruptedException {
            if (!last) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
            }
        }
    }

    private static class Worker extends Thread {
        private final BlockingQueue<Job> jobs;
        private int completed = 0;

        Worker(BlockingQueue<Job> jobs) {
            this.jobs = jobs;
        }

        @Override
        public void run() {
            try {
                Job job;
                do {
                    job = jobs.take();
                    job.execute();
                    completed++;
                } while (!job.last());
            } catch (InterruptedException e) {
                // cancelled
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long begin = System.nanoTime();
        BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Worker worker = new Worker(jobs);
            worker.start();
            workers.add(worker);
        }

        try {
            for (String file : files) {
                jobs.put(Job.download(file));
            }
            for (int i = 0; i < WORKERS; i++) {
                jobs.put(Job.stop());
            }
            for (Worker worker : workers) {
                worker.join(timeout.minusNanos(System.nanoTime() - begin));
            }
        } finally {
            for (Worker worker : workers) {
                worker.interrupt();
            }
        }

        Map<Integer, Integer> completed = new TreeMap<>();
        for (Worker worker : workers) {
            worker.join();
            completed.put(completed.size() + 1, worker.completed);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - begin), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("p1.pdf", "p2.pdf", "p3.pdf", "p4.pdf", "p5.pdf", "p6.pdf"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " jobs"));
    }
}
