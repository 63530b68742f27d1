package exercises;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/** The deadline is watched by a timer, which interrupts the workers. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<String> queue = new LinkedList<>();
    private final Map<Integer, Integer> completed = new LinkedHashMap<>();

    private String next() {
        lock.lock();
        try {
            return queue.poll();
        } finally {
            lock.unlock();
        }
    }

    private void count(int worker) {
        lock.lock();
        try {
            completed.put(worker, completed.get(worker) + 1);
        } finally {
            lock.unlock();
        }
    }

    private void work(int worker) {
        try {
            while (next() != null) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                count(worker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        DownloadSimulator simulator = new DownloadSimulator();
        simulator.queue.addAll(files);
        Thread[] workers = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            int id = i + 1;
            simulator.completed.put(id, 0);
            workers[i] = new Thread(() -> simulator.work(id));
        }

        long start = System.nanoTime();
        for (Thread worker : workers) {
            worker.start();
        }
        Timer timer = new Timer("deadline", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                for (Thread worker : workers) {
                    worker.interrupt();
                }
            }
        }, timeout.toMillis());

        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } finally {
            for (Thread worker : workers) {
                worker.interrupt();
            }
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), simulator.completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("one.pdf", "two.pdf", "three.pdf", "four.pdf", "five.pdf"), Duration.ofSeconds(30));
        System.out.println("Finished after " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((worker, n) ->
                System.out.println("Worker " + worker + " completed " + n + " download(s)"));
    }
}
