package exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    /** Who has completed how many, and what the workers are about. */
    private static final class Progress {
        final Map<Integer, Integer> completed = new HashMap<>();
        final Map<Integer, String> current = new HashMap<>();
        int left;
    }

    private final Deque<String> queue = new ArrayDeque<>();
    private final Progress progress = new Progress();

    private DownloadSimulator(List<String> files) {
        queue.addAll(files);
        progress.left = files.size();
    }

    /** Takes a file and notes who has it now. */
    private String take(int worker) {
        synchronized (queue) {
            String file = queue.poll();
            if (file != null) {
                synchronized (progress) {
                    progress.current.put(worker, file);
                }
            }
            return file;
        }
    }

    /** Updates the progress of a worker; files left = those in the queue. */
    private void report(int worker, int more) {
        synchronized (progress) {
            progress.completed.merge(worker, more, Integer::sum);
            progress.current.remove(worker);
            synchronized (queue) {
                progress.left = queue.size();
            }
        }
    }

    private void work(int worker) {
        report(worker, 0); // so that everybody has an entry
        try {
            while (take(worker) != null) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                report(worker, 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        DownloadSimulator simulator = new DownloadSimulator(files);
        Thread[] threads = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            int worker = i + 1;
            threads[i] = new Thread(() -> simulator.work(worker), "w" + worker);
            threads[i].start();
        }
        try {
            for (Thread t : threads) {
                t.join(timeout.minusNanos(System.nanoTime() - start));
            }
        } finally {
            for (Thread t : threads) {
                t.interrupt();
            }
        }
        for (Thread t : threads) {
            t.join();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), simulator.progress.completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("vol1.rar", "vol2.rar", "vol3.rar", "vol4.rar", "vol5.rar", "vol6.rar"), Duration.ofSeconds(30));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (int worker = 1; worker <= WORKERS; worker++) {
            System.out.println("Worker " + worker + ": " + report.completedByWorker().get(worker) + " file(s)");
        }
    }
}
