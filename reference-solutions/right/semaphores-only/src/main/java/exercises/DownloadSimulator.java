package exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long begin = System.nanoTime();

        ArrayDeque<String> queue = new ArrayDeque<>(files);
        Semaphore queueMutex = new Semaphore(1);
        Semaphore finished = new Semaphore(0);
        int[] counts = new int[WORKERS + 1]; // index = number of the worker

        Thread[] threads = new Thread[WORKERS];
        for (int w = 1; w <= WORKERS; w++) {
            int worker = w;
            threads[w - 1] = new Thread(() -> {
                try {
                    while (true) {
                        String file;
                        queueMutex.acquire();
                        try {
                            file = queue.poll();
                        } finally {
                            queueMutex.release();
                        }
                        if (file == null) break;
                        download();
                        counts[worker]++;
                    }
                } catch (InterruptedException e) {
                    // stop here
                } finally {
                    finished.release();
                }
            });
            threads[w - 1].start();
        }

        try {
            finished.tryAcquire(WORKERS, TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } finally {
            for (Thread t : threads) t.interrupt();
            for (Thread t : threads) t.join();
        }

        Map<Integer, Integer> completed = new HashMap<>();
        for (int w = 1; w <= WORKERS; w++) completed.put(w, counts[w]);
        return new Report(Duration.ofNanos(System.nanoTime() - begin), completed);
    }

    private static void download() throws InterruptedException {
        long millis = 100 + (long) (Math.random() * 901); // 100..1000
        // this permit never comes, so it is a sleep
        new Semaphore(0).tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt"), Duration.ofSeconds(5));
        System.out.println("total time = " + report.totalTime().toMillis() + "ms");
        for (Map.Entry<Integer, Integer> e : report.completedByWorker().entrySet()) {
            System.out.println("worker " + e.getKey() + " = " + e.getValue());
        }
    }
}
