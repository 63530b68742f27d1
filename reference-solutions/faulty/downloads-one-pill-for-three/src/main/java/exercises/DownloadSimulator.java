package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    /** Marks the end of the queue; compared by identity, so that no file name can be mistaken for it. */
    private static final String END = new String("END");

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private static final class Worker extends Thread {
        private final BlockingQueue<String> queue;
        private int completed;

        Worker(BlockingQueue<String> queue) {
            this.queue = queue;
        }

        @Override
        public void run() {
            try {
                for (String file = queue.take(); file != END; file = queue.take()) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                    completed++;
                }
            } catch (InterruptedException e) {
                // the time is up
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        List<Worker> workers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(new Worker(queue));
        }
        workers.forEach(Thread::start);

        try {
            for (String file : files) {
                queue.put(file);
            }
            queue.put(END);
            for (Worker worker : workers) {
                worker.join(timeout.minusNanos(System.nanoTime() - start));
            }
        } finally {
            workers.forEach(Thread::interrupt);
        }

        Map<Integer, Integer> completed = new TreeMap<>();
        for (Worker worker : workers) {
            worker.join();
            completed.put(completed.size() + 1, worker.completed);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("p.bin", "q.bin", "r.bin", "s.bin", "t.bin"), Duration.ofSeconds(5));
        System.out.println("total: " + report.totalTime().toMillis() + "ms");
        for (var entry : report.completedByWorker().entrySet()) {
            System.out.println("worker " + entry.getKey() + " -> " + entry.getValue());
        }
    }
}
