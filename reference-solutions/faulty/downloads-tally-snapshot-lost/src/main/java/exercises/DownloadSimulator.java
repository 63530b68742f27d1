package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    /** Thread safe: a map in it is never changed, only replaced by another. */
    private static final class Tallies {
        private Map<Integer, Integer> current = Map.of();

        synchronized Map<Integer, Integer> get() {
            return current;
        }

        synchronized void set(Map<Integer, Integer> newer) {
            current = newer;
        }

        void add(int worker, int files) {
            Map<Integer, Integer> copy = new TreeMap<>(get());
            copy.merge(worker, files, Integer::sum);
            set(Map.copyOf(copy));
        }
    }

    private static void work(int worker, LinkedBlockingQueue<String> queue, Tallies tallies) {
        tallies.add(worker, 0); // everybody appears in the report
        try {
            String file;
            while ((file = queue.poll()) != null) {
                download(file);
                tallies.add(worker, 1);
            }
        } catch (InterruptedException e) {
            // stopped
        }
    }

    private static void download(String file) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>(files);
        Tallies tallies = new Tallies();
        List<Thread> threads = new ArrayList<>();
        for (int id = 1; id <= WORKERS; id++) {
            int worker = id;
            threads.add(Thread.ofPlatform().start(() -> work(worker, queue, tallies)));
        }
        try {
            for (Thread thread : threads) {
                thread.join(timeout.minusNanos(System.nanoTime() - start));
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), tallies.get());
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("h1.h", "h2.h", "c1.c", "c2.c", "c3.c", "Makefile"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (int id = 1; id <= WORKERS; id++) {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
        }
    }
}
