package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Exercise 2: three workers take the files from one shared queue.
 */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private DownloadSimulator() {
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        // convert() stops at Long.MAX_VALUE where toNanos() would throw. The sum may wrap around,
        // but only differences to nanoTime() are looked at, and those are right all the same.
        long deadline = start + TimeUnit.NANOSECONDS.convert(timeout);

        ClosableQueue<String> queue = new ClosableQueue<>();
        // every worker writes its own element only, and it is read after the join
        int[] completed = new int[WORKERS];

        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            int slot = i;
            workers.add(new Thread(() -> work(queue, completed, slot), "worker-" + (i + 1)));
        }

        try {
            for (Thread worker : workers) {
                worker.start();
            }
            for (String file : files) {
                queue.put(file);
            }
            queue.close();
            joinUntil(deadline, workers);
        } finally {
            // does nothing to workers which are done
            for (Thread worker : workers) {
                worker.interrupt();
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }

        Map<Integer, Integer> completedByWorker = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            completedByWorker.put(i + 1, completed[i]);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completedByWorker);
    }

    private static void joinUntil(long deadline, List<Thread> workers) throws InterruptedException {
        for (Thread worker : workers) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return; // and never join(0, 0): that one waits for ever
            }
            worker.join(left / 1_000_000, (int) (left % 1_000_000));
        }
    }

    private static void work(ClosableQueue<String> queue, int[] completed, int slot) {
        try {
            while (queue.take() != null) {
                download();
                completed[slot]++;
            }
        } catch (InterruptedException e) {
            // time is up: the download in progress does not count
        }
    }

    private static void download() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("a.zip", "b.zip", "c.zip", "d.zip", "e.zip", "f.zip", "g.zip", "h.zip");
        Report report = run(files, Duration.ofSeconds(3));

        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (Map.Entry<Integer, Integer> entry : report.completedByWorker().entrySet()) {
            System.out.println("Worker " + entry.getKey() + " completed " + entry.getValue() + " files");
        }
    }
}
