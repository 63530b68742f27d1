package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    private static final String NO_MORE = new String("no more files");

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static class Downloader implements Runnable {
        private final BlockingQueue<String> queue;
        private final Random random = new Random();
        private volatile int percent;
        private int completed;

        Downloader(BlockingQueue<String> queue) {
            this.queue = queue;
        }

        @Override
        public void run() {
            try {
                String file;
                while ((file = queue.take()) != NO_MORE) {
                    download(file);
                    completed++;
                }
            } catch (InterruptedException e) {
                return;
            }
        }

        private void download(String file) throws InterruptedException {
            int millis = 100 + random.nextInt(901);
            for (percent = 0; percent < 7; percent++) {
                Thread.sleep(millis / 7);
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(files.size() + WORKERS);
        queue.addAll(files);
        Downloader[] downloaders = new Downloader[WORKERS];
        Thread[] threads = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            queue.add(NO_MORE);
            downloaders[i] = new Downloader(queue);
            threads[i] = new Thread(downloaders[i], "downloader " + (i + 1));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        try {
            for (Thread thread : threads) {
                thread.join(timeout.minus(Duration.ofNanos(System.nanoTime() - start)));
            }
        } finally {
            for (Thread thread : threads) {
                thread.interrupt();
            }
        }
        Map<Integer, Integer> completed = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            threads[i].join();
            completed.put(i + 1, downloaders[i].completed);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (Map.Entry<Integer, Integer> entry : report.completedByWorker().entrySet()) {
            System.out.println("Worker " + entry.getKey() + ": " + entry.getValue() + " files");
        }
    }
}
