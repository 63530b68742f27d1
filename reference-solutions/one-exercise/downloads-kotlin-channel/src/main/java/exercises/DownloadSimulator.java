package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

public final class DownloadSimulator {
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private record Done(int worker, int completed) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        final long start = System.nanoTime();
        final long limit = TimeUnit.NANOSECONDS.convert(timeout);

        final Channel<String> jobs = new Channel<>();
        final Channel<Done> results = new Channel<>();

        // repeat(WORKERS) { launch { ... } }
        final List<Thread> workers = IntStream.rangeClosed(1, WORKERS)
            .mapToObj(id -> Thread.ofVirtual().start(() -> results.send(new Done(id, downloadAll(jobs)))))
            .toList();

        final Map<Integer, Integer> completed = new HashMap<>();
        try {
            files.forEach(jobs::send);
            jobs.close();

            // withTimeoutOrNull(timeout) { ... }
            while (completed.size() < WORKERS) {
                final Done done = results.receive(limit - (System.nanoTime() - start));
                if (done == null) break;
                completed.put(done.worker(), done.completed());
            }
        } finally {
            workers.forEach(Thread::interrupt); // job.cancel()
        }
        while (completed.size() < WORKERS) { // a cancelled worker also tells what it has done
            final Done done = results.receive();
            completed.put(done.worker(), done.completed());
        }
        for (Thread worker : workers) worker.join();
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    private static int downloadAll(Channel<String> jobs) {
        int completed = 0;
        try {
            while (jobs.receive() != null) {
                Thread.sleep(ThreadLocalRandom.current().nextLong(100, 1_001)); // delay(Random.nextLong(100, 1001))
                completed++;
            }
        } catch (InterruptedException cancelled) {
            // CancellationException, in Kotlin
        }
        return completed;
    }

    public static void main(String[] args) throws Exception {
        final var report = run(List.of("lib.klib", "app.apk", "core.jar", "ui.aar", "test.jar"), Duration.ofSeconds(6));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((worker, count) -> System.out.println("Worker " + worker + ": " + count + " files"));
    }
}
