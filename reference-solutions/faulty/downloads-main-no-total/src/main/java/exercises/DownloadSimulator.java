package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Iterator<String> files;
    private final Map<Integer, Integer> completed = new HashMap<>();

    private DownloadSimulator(List<String> files) {
        this.files = files.iterator();
        for (int id = 1; id <= WORKERS; id++) {
            completed.put(id, 0);
        }
    }

    private String next() {
        lock.lock();
        try {
            return files.hasNext() ? files.next() : null;
        } finally {
            lock.unlock();
        }
    }

    private void add(int id) {
        lock.lock();
        try {
            completed.merge(id, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }

    private Callable<Integer> worker(int id) {
        return () -> {
            while (next() != null) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                add(id);
            }
            return id;
        };
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        long limit = TimeUnit.NANOSECONDS.convert(timeout);
        DownloadSimulator simulator = new DownloadSimulator(files);
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            CompletionService<Integer> service = new ExecutorCompletionService<>(pool);
            for (int id = 1; id <= WORKERS; id++) {
                service.submit(simulator.worker(id));
            }
            for (int ended = 0; ended < WORKERS; ended++) {
                Future<Integer> next = service.poll(limit - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
                if (next == null) {
                    break; // timeout
                }
            }
        } finally {
            pool.shutdownNow();
            pool.close();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), simulator.completed);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("s01e01", "s01e02", "s01e03", "s01e04", "s01e05", "s01e06", "s01e07");
        Report report = run(files, Duration.ofSeconds(10));
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
        }
        System.out.println("Finished, " + files.size() + " files requested.");
    }
}
