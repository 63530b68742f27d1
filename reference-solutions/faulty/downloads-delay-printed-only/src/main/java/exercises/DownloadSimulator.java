package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    /** How a file is downloaded; can be replaced by a real download later. */
    @FunctionalInterface
    interface Downloader {
        void download(String file) throws InterruptedException;
    }

    /** Simulates the download of a file with a random duration between 100 and 1000 ms. */
    static final class SimulatedDownloader implements Downloader {
        @Override
        public void download(String file) throws InterruptedException {
            Duration duration = Duration.ofMillis(ThreadLocalRandom.current().nextInt(100, 1001));
            System.out.println("downloading " + file + " takes " + duration.toMillis() + " ms");
        }
    }

    static final class Worker implements Runnable {
        private final ConcurrentLinkedQueue<String> queue;
        private final Downloader downloader;
        private final AtomicInteger completed = new AtomicInteger();

        Worker(ConcurrentLinkedQueue<String> queue, Downloader downloader) {
            this.queue = queue;
            this.downloader = downloader;
        }

        @Override
        public void run() {
            try {
                String file;
                while (!Thread.currentThread().isInterrupted() && (file = queue.poll()) != null) {
                    downloader.download(file);
                    completed.incrementAndGet();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        int completed() {
            return completed.get();
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(files);
        Downloader downloader = new SimulatedDownloader();
        List<Worker> workers = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(WORKERS);
        try {
            for (int i = 0; i < WORKERS; i++) {
                Worker worker = new Worker(queue, downloader);
                workers.add(worker);
                executor.execute(worker);
            }
            executor.shutdown();
            executor.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            executor.shutdownNow();
        }
        executor.awaitTermination(10, TimeUnit.SECONDS);

        Map<Integer, Integer> completed = new TreeMap<>();
        for (Worker worker : workers) {
            completed.put(completed.size() + 1, worker.completed());
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("doc1", "doc2", "doc3", "doc4", "doc5", "doc6", "doc7", "doc8", "doc9"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
