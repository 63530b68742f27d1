package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Virtual threads as workers. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        var queue = new ConcurrentLinkedQueue<>(files);
        var tally = new ConcurrentHashMap<Integer, Integer>();
        var latch = new CountDownLatch(WORKERS);
        var delay = Duration.ofMillis(ThreadLocalRandom.current().nextInt(100, 1001));
        var workers = new ArrayList<Thread>();
        var start = System.nanoTime();

        for (int id = 1; id <= WORKERS; id++) {
            int worker = id;
            tally.put(worker, 0);
            workers.add(Thread.ofVirtual().name("worker-" + worker).start(() -> {
                try {
                    work(worker, queue, delay, tally);
                } finally {
                    latch.countDown();
                }
            }));
        }

        try {
            latch.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            for (var worker : workers) worker.interrupt();
        }
        for (var worker : workers) worker.join();
        return new Report(Duration.ofNanos(System.nanoTime() - start), Map.copyOf(tally));
    }

    private static void work(int worker, Queue<String> queue, Duration delay, Map<Integer, Integer> tally) {
        while (queue.poll() != null) {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                return;
            }
            tally.merge(worker, 1, Integer::sum);
        }
    }

    public static void main(String[] args) throws Exception {
        var report = run(List.of("a", "b", "c", "d", "e", "f", "g", "h"), Duration.ofSeconds(30));
        System.out.println("took " + report.totalTime().toMillis() + " ms");
        for (int worker = 1; worker <= WORKERS; worker++) {
            System.out.println("worker " + worker + ": " + report.completedByWorker().get(worker));
        }
    }
}
