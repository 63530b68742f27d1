package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long startTime = System.nanoTime();
        // in alphabetical order
        PriorityBlockingQueue<String> queue = new PriorityBlockingQueue<>(11);
        queue.addAll(files);
        // a line for each completed download: the number of the worker
        List<Integer> log = Collections.synchronizedList(new ArrayList<>());

        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        for (int number = 1; number <= WORKERS; number++) {
            int me = number;
            threads.submit(() -> {
                while (queue.poll() != null) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                    log.add(me);
                }
                return null;
            });
        }
        threads.shutdown();
        try {
            threads.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            threads.shutdownNow();
        }
        threads.awaitTermination(5, TimeUnit.MINUTES);

        Map<Integer, Integer> completed = new TreeMap<>();
        for (int number = 1; number <= WORKERS; number++) {
            completed.put(number, Collections.frequency(log, number));
        }
        long endTime = System.nanoTime();
        return new Report(Duration.ofMillis(endTime - startTime), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("zebra.gif", "ape.gif", "lion.gif", "cat.gif", "dog.gif", "emu.gif"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (int number = 1; number <= WORKERS; number++) {
            System.out.println("Worker " + number + ": " + report.completedByWorker().get(number) + " files");
        }
    }
}
