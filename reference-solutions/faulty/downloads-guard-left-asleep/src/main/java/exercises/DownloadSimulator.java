package exercises;

import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        AtomicIntegerArray done = new AtomicIntegerArray(WORKERS + 1);
        List<Thread> crew = new ArrayList<>();
        for (int w = 1; w <= WORKERS; w++) {
            int id = w;
            crew.add(Thread.ofPlatform().name("w" + w).unstarted(() -> {
                try {
                    while (queue.poll() != null) {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                        done.incrementAndGet(id);
                    }
                } catch (InterruptedException stopped) {
                    return;
                }
            }));
        }
        crew.forEach(Thread::start);
        Thread guard = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(timeout);
                crew.forEach(Thread::interrupt);
            } catch (InterruptedException e) {
                // everything was done in time
            }
        });
        for (Thread t : crew) t.join();
        Map<Integer, Integer> map = new TreeMap<>();
        for (int w = 1; w <= WORKERS; w++) map.put(w, done.get(w));
        return new Report(Duration.ofNanos(System.nanoTime() - start), map);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a.zip", "b.zip", "c.zip", "d.zip", "e.zip", "f.zip", "g.zip"), Duration.ofSeconds(3));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + " completed " + n));
    }
}
