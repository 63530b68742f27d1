package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

    /** Downloads the given files one after the other. */
    private static class Worker implements Runnable {
        private final List<String> files;
        private final AtomicInteger completed = new AtomicInteger();
        private final Random random = new Random();

        Worker(List<String> files) {
            this.files = files;
        }

        @Override
        public void run() {
            try {
                for (String file : files) {
                    download(file);
                    completed.incrementAndGet();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void download(String file) throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(901));
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        for (int w = 0; w < WORKERS; w++) {
            List<String> share = new ArrayList<>();
            for (int i = w; i < files.size(); i += WORKERS) {
                share.add(files.get(i));
            }
            workers.add(new Worker(share));
        }

        long begin = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            workers.forEach(pool::execute);
            pool.shutdown();
            pool.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            pool.shutdownNow();
        }
        pool.awaitTermination(1, TimeUnit.MINUTES);
        long end = System.nanoTime();

        Map<Integer, Integer> tallies = new LinkedHashMap<>();
        for (int w = 0; w < WORKERS; w++) {
            tallies.put(w + 1, workers.get(w).completed.get());
        }
        return new Report(Duration.ofNanos(end - begin), tallies);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            files.add("file" + i + ".txt");
        }
        Report report = run(files, Duration.ofSeconds(15));
        System.out.println("total time " + report.totalTime());
        for (int w = 1; w <= WORKERS; w++) {
            System.out.println("worker " + w + " completed " + report.completedByWorker().get(w));
        }
    }
}
