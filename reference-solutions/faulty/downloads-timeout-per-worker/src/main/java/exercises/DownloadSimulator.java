package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private static String next(Queue<String> queue) {
        synchronized (queue) {
            return queue.poll();
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Queue<String> queue = new LinkedList<>(files);
        AtomicIntegerArray tally = new AtomicIntegerArray(WORKERS + 1);

        List<FutureTask<Void>> tasks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= WORKERS; i++) {
            int id = i;
            FutureTask<Void> task = new FutureTask<>(() -> {
                while (next(queue) != null) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                    tally.incrementAndGet(id);
                }
                return null;
            });
            Thread thread = new Thread(task, "worker" + id);
            tasks.add(task);
            threads.add(thread);
            thread.start();
        }

        try {
            for (FutureTask<Void> task : tasks) {
                try {
                    task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    task.cancel(true);
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            for (FutureTask<Void> task : tasks) {
                task.cancel(true);
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }

        Map<Integer, Integer> completed = new TreeMap<>();
        for (int id = 1; id <= WORKERS; id++) {
            completed.put(id, tally.get(id));
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("x.deb", "y.deb", "z.deb", "u.deb", "v.deb", "w.deb"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id));
        }
    }
}
