package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    /** The whole run has one deadline; the workers keep to it by themselves. */
    private record Deadline(long start, Duration timeout) {
        Duration left() {
            return timeout.minusNanos(System.nanoTime() - start);
        }
    }

    private static int work(ConcurrentLinkedQueue<String> queue, Deadline deadline) throws InterruptedException {
        int completed = 0;
        Duration left = deadline.left();
        while (left.isPositive() && queue.poll() != null) {
            Duration delay = Duration.ofMillis(ThreadLocalRandom.current().nextInt(100, 1001));
            Thread.sleep(delay.compareTo(left) < 0 ? delay : left);
            completed++;
            left = deadline.left();
        }
        return completed;
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        Deadline deadline = new Deadline(System.nanoTime(), timeout);
        ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(files);
        Map<Integer, Integer> completed = new TreeMap<>();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(executor.submit(() -> work(queue, deadline)));
            }
            for (Future<Integer> worker : workers) {
                completed.put(completed.size() + 1, worker.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
            executor.close();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - deadline.start()), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a.tex", "b.tex", "c.tex", "d.tex", "e.tex", "f.tex", "g.tex"), Duration.ofSeconds(20));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
