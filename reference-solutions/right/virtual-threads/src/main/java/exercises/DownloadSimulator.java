package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Three virtual threads as workers, all fed from one LinkedBlockingQueue. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        Stopwatch watch = Stopwatch.start();

        // Complete before the first worker starts, so an empty queue means "nothing left to do".
        BlockingQueue<String> pending = new LinkedBlockingQueue<>(files);
        Map<Integer, Integer> completed = new ConcurrentHashMap<>();

        List<Thread> workers = new ArrayList<>();
        for (int id = 1; id <= WORKERS; id++) {
            int worker = id;
            completed.put(worker, 0);
            workers.add(Thread.ofVirtual()
                    .name("downloader-" + worker)
                    .start(() -> downloadFrom(pending, () -> completed.merge(worker, 1, Integer::sum))));
        }

        try {
            for (Thread worker : workers) {
                // Durations cannot overflow here, and join() of a negative one does not wait.
                worker.join(timeout.minus(watch.elapsed()));
            }
        } finally {
            workers.forEach(Thread::interrupt);
            for (Thread worker : workers) {
                worker.join();
            }
        }
        return new Report(watch.elapsed(), Map.copyOf(completed));
    }

    private static void downloadFrom(BlockingQueue<String> pending, Runnable onCompleted) {
        try {
            while (pending.poll() != null) {
                Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(100, 1001)));
                onCompleted.run();
            }
        } catch (InterruptedException timedOut) {
            Thread.currentThread().interrupt();
        }
    }

    private record Stopwatch(long startNanos) {
        static Stopwatch start() {
            return new Stopwatch(System.nanoTime());
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - startNanos);
        }
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("a.iso", "b.iso", "c.iso", "d.iso", "e.iso", "f.iso");
        Report report = run(files, Duration.ofSeconds(2));

        System.out.println("total: " + report.totalTime().toMillis() + " ms");
        for (int worker = 1; worker <= WORKERS; worker++) {
            System.out.println("worker " + worker + ": " + report.completedByWorker().get(worker) + " file(s)");
        }
    }
}
