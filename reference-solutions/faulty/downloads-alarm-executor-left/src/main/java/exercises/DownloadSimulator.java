package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    /** Hands out the files one by one. */
    private static final class Dispenser {
        private final List<String> files;
        private final AtomicInteger taken = new AtomicInteger();

        Dispenser(List<String> files) {
            this.files = files;
        }

        boolean hasTakenOne() {
            return taken.getAndIncrement() < files.size();
        }
    }

    private static void work(Dispenser dispenser, AtomicInteger completed) {
        try {
            while (dispenser.hasTakenOne()) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                completed.incrementAndGet();
            }
        } catch (InterruptedException e) {
            // the alarm went off
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Dispenser dispenser = new Dispenser(files);
        Map<Integer, AtomicInteger> counters = new LinkedHashMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int id = 1; id <= WORKERS; id++) {
            AtomicInteger counter = new AtomicInteger();
            counters.put(id, counter);
            threads.add(Thread.ofVirtual().start(() -> work(dispenser, counter)));
        }

        ScheduledExecutorService scheduler =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("alarm").factory());
        ScheduledFuture<?> alarm = scheduler.schedule(
                () -> threads.forEach(Thread::interrupt), timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            alarm.cancel(false);
            threads.forEach(Thread::interrupt);
        }

        Map<Integer, Integer> completed = new LinkedHashMap<>();
        counters.forEach((id, counter) -> completed.put(id, counter.get()));
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("q1.xls", "q2.xls", "q3.xls", "q4.xls", "year.xls"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
