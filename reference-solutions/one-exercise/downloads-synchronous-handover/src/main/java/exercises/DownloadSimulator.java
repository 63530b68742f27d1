package exercises;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    static class Deadline {
        private final long start = System.nanoTime();
        private final long limit;

        Deadline(Duration timeout) {
            limit = TimeUnit.NANOSECONDS.convert(timeout);
        }

        long left() {
            return limit - elapsed();
        }

        long elapsed() {
            return System.nanoTime() - start;
        }
    }

    static class Worker extends Thread {
        private final BlockingQueue<Optional<String>> channel;
        private volatile int completed; // written by this thread only

        Worker(BlockingQueue<Optional<String>> channel) {
            this.channel = channel;
        }

        @Override
        public void run() {
            try {
                while (channel.take().isPresent()) {
                    sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                    completed = completed + 1;
                }
            } catch (InterruptedException e) {
                // stopped
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        Deadline deadline = new Deadline(timeout);
        BlockingQueue<Optional<String>> channel = new SynchronousQueue<>(true);
        List<Worker> workers = Stream.generate(() -> new Worker(channel)).limit(WORKERS).toList();
        workers.forEach(Thread::start);
        try {
            boolean inTime = true;
            for (int i = 0; inTime && i < files.size(); i++) {
                inTime = channel.offer(Optional.of(files.get(i)), deadline.left(), TimeUnit.NANOSECONDS);
            }
            for (int i = 0; inTime && i < WORKERS; i++) {
                inTime = channel.offer(Optional.empty(), deadline.left(), TimeUnit.NANOSECONDS);
            }
            if (!inTime) {
                workers.forEach(Thread::interrupt);
            }
            for (Worker worker : workers) {
                worker.join();
            }
        } finally {
            workers.forEach(Thread::interrupt);
        }

        Map<Integer, Integer> completed = new LinkedHashMap<>();
        workers.forEach(worker -> completed.put(completed.size() + 1, worker.completed));
        return new Report(Duration.ofNanos(deadline.elapsed()), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(Stream.of("north", "south", "east", "west").map(s -> s + ".map").toList(), Duration.ofHours(1));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, c) -> System.out.println("Worker " + w + ": " + c + " files"));
    }
}
