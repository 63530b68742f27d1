package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Simulates downloads; every file is fetched in the background by the next worker number. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private static void download(int worker, AtomicIntegerArray completed) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
            completed.incrementAndGet(worker);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        AtomicIntegerArray completed = new AtomicIntegerArray(WORKERS + 1);
        List<Thread> downloads = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            int worker = i % WORKERS + 1;
            Thread thread = new Thread(() -> download(worker, completed), files.get(i) + "-worker-" + worker);
            downloads.add(thread);
            thread.start();
        }

        try {
            for (Thread thread : downloads) {
                Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                if (!thread.join(timeout.minus(elapsed))) {
                    break;
                }
            }
        } finally {
            downloads.forEach(Thread::interrupt);
        }
        for (Thread thread : downloads) {
            thread.join();
        }

        Map<Integer, Integer> byWorker = new TreeMap<>();
        for (int worker = 1; worker <= WORKERS; worker++) {
            byWorker.put(worker, completed.get(worker));
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), byWorker);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a.zip", "b.zip", "c.zip", "d.zip", "e.zip", "f.zip"), Duration.ofSeconds(20));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((worker, n) ->
                System.out.println("Worker " + worker + ": " + n + " files"));
    }
}
