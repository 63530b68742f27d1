package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The workers are three subtasks of a scope. An empty Optional in the queue is the pill that ends
 * a worker; there are as many pills as workers. A scheduled alarm interrupts the workers at the timeout.
 */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private DownloadSimulator() {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();

        BlockingQueue<Optional<String>> queue = new LinkedBlockingQueue<>();
        for (String file : files) {
            queue.add(Optional.of(file));
        }
        for (int i = 0; i < WORKERS; i++) {
            queue.add(Optional.empty());
        }

        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
        try {
            Map<Integer, Integer> completed = superviseWorkers(queue, timeout, alarm);
            return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
        } finally {
            alarm.shutdownNow(); // close() alone would wait for the alarm to go off
            alarm.close();
        }
    }

    private static Map<Integer, Integer> superviseWorkers(
            BlockingQueue<Optional<String>> queue, Duration timeout, ScheduledExecutorService alarm)
            throws InterruptedException {
        // remembers the threads the scope forks, so that the alarm can interrupt them
        List<Thread> threads = new ArrayList<>();
        ThreadFactory virtual = Thread.ofVirtual().name("worker-", 1).factory();
        ThreadFactory remembering = body -> {
            Thread thread = virtual.newThread(body);
            threads.add(thread);
            return thread;
        };

        try (var scope = StructuredTaskScope.open(
                Joiner.<Integer>awaitAll(), config -> config.withThreadFactory(remembering))) {
            List<Subtask<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(scope.fork(() -> work(queue)));
            }
            // convert() caps at Long.MAX_VALUE, toNanos() would throw
            alarm.schedule(() -> threads.forEach(Thread::interrupt),
                    TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
            scope.join();

            Map<Integer, Integer> completed = new TreeMap<>();
            for (int i = 0; i < WORKERS; i++) {
                completed.put(i + 1, workers.get(i).get());
            }
            return completed;
        }
    }

    private static int work(BlockingQueue<Optional<String>> queue) {
        int completed = 0;
        try {
            while (queue.take().isPresent()) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                completed++;
            }
        } catch (InterruptedException timeIsUp) {
            // the count so far is the result
        }
        return completed;
    }

    public static void main(String[] args) throws Exception {
        var files = List.of("jan.csv", "feb.csv", "mar.csv", "apr.csv", "may.csv", "jun.csv", "jul.csv", "aug.csv");
        Report report = run(files, Duration.ofSeconds(3));
        System.out.printf("Total time: %.2f s%n", report.totalTime().toMillis() / 1000.0);
        report.completedByWorker().forEach(
                (worker, count) -> System.out.printf("Worker %d completed %d downloads%n", worker, count));
    }
}
