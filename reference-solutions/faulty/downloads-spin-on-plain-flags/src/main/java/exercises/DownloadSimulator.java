package exercises;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    static class Downloader extends Thread {
        private final Queue<String> files;
        private final Random rnd = new Random();
        int files_done = 0;
        boolean finished = false;

        Downloader(Queue<String> files) {
            this.files = files;
        }

        public void run() {
            try {
                while (files.poll() != null) {
                    sleep(rnd.nextInt(100, 1001));
                    files_done++;
                }
            } catch (InterruptedException e) {
                // main wants us to stop
            }
            finished = true;
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        Queue<String> q = new LinkedBlockingQueue<>(files);
        Downloader d1 = new Downloader(q);
        Downloader d2 = new Downloader(q);
        Downloader d3 = new Downloader(q);
        long limit = TimeUnit.NANOSECONDS.convert(timeout);
        long start = System.nanoTime();
        d1.start();
        d2.start();
        d3.start();

        // wait until all three are ready or the time is over
        while (!d1.finished || !d2.finished || !d3.finished) {
            if (System.nanoTime() - start >= limit || Thread.currentThread().isInterrupted()) {
                break;
            }
            Thread.onSpinWait();
        }

        d1.interrupt();
        d2.interrupt();
        d3.interrupt();
        d1.join();
        d2.join();
        d3.join();
        long end = System.nanoTime();

        Map<Integer, Integer> m = new LinkedHashMap<>();
        m.put(1, d1.files_done);
        m.put(2, d2.files_done);
        m.put(3, d3.files_done);
        return new Report(Duration.ofNanos(end - start), m);
    }

    public static void main(String[] args) throws Exception {
        Report r = run(List.of("a", "b", "c", "d", "e", "f"), Duration.ofSeconds(10));
        System.out.println("Total time: " + r.totalTime().toMillis() + " ms");
        System.out.println("Worker 1: " + r.completedByWorker().get(1));
        System.out.println("Worker 2: " + r.completedByWorker().get(2));
        System.out.println("Worker 3: " + r.completedByWorker().get(3));
    }
}
