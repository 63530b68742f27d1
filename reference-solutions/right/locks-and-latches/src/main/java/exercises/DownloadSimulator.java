package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    private static final int SHORTEST_MS = 100;
    private static final int LONGEST_MS = 1000;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    /** A worker takes files until there are no more or until somebody interrupts it. */
    private static class Worker extends Thread {
        private final int id;
        private final FileQueue queue;
        private final AtomicIntegerArray counters;
        private final CountDownLatch workersDone;
        private final Random random = new Random(); // not shared with the other workers

        Worker(int id, FileQueue queue, AtomicIntegerArray counters, CountDownLatch workersDone) {
            super("worker " + id);
            this.id = id;
            this.queue = queue;
            this.counters = counters;
            this.workersDone = workersDone;
        }

        @Override
        public void run() {
            try {
                String file = queue.take();
                while (file != null) {
                    download(file);
                    counters.incrementAndGet(id);
                    file = queue.take();
                }
            } catch (InterruptedException e) {
                // we were told to stop, so we stop; the current file is not counted
            } finally {
                workersDone.countDown(); // whatever happened, or the main thread waits in vain
            }
        }

        private void download(String file) throws InterruptedException {
            int millis = SHORTEST_MS + random.nextInt(LONGEST_MS - SHORTEST_MS + 1);
            Thread.sleep(millis);
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long startTime = System.nanoTime();

        FileQueue queue = new FileQueue();
        AtomicIntegerArray counters = new AtomicIntegerArray(WORKERS + 1); // element 0 is not used
        CountDownLatch workersDone = new CountDownLatch(WORKERS);

        Worker[] workers = new Worker[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            workers[i] = new Worker(i + 1, queue, counters, workersDone);
            workers[i].start();
        }

        try {
            for (String file : files) {
                queue.add(file);
            }
            queue.markComplete();

            // convert() gives Long.MAX_VALUE for durations which are too long for a long
            workersDone.await(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } finally {
            // Either all are done, then this is harmless, or the time is up.
            for (Worker worker : workers) {
                worker.interrupt();
            }
            for (Worker worker : workers) {
                worker.join();
            }
        }

        Map<Integer, Integer> completedByWorker = new HashMap<>();
        for (int id = 1; id <= WORKERS; id++) {
            completedByWorker.put(id, counters.get(id));
        }
        long endTime = System.nanoTime();
        return new Report(Duration.ofNanos(endTime - startTime), completedByWorker);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("lecture1.pdf", "lecture2.pdf", "lecture3.pdf", "lecture4.pdf",
                "exercise1.pdf", "exercise2.pdf", "exercise3.pdf", "exercise4.pdf");
        Report report = run(files, Duration.ofSeconds(3));

        System.out.println("Total time: " + report.totalTime().toMillis() / 1000.0 + " s");
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
        }
    }
}
