package exercises;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    /** The files, and how far we are. */
    private static final class Playlist {
        private final String[] files;
        private volatile int position; // volatile: every worker must see the newest value

        Playlist(List<String> files) {
            this.files = files.toArray(new String[0]);
        }

        String next() {
            int i = position++;
            return i < files.length ? files[i] : null;
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        Playlist playlist = new Playlist(files);
        Map<Integer, LongAdder> adders = new LinkedHashMap<>();
        for (int id = 1; id <= WORKERS; id++) {
            adders.put(id, new LongAdder());
        }

        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        for (LongAdder adder : adders.values()) {
            pool.execute(() -> {
                try {
                    while (playlist.next() != null) {
                        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                        adder.increment();
                    }
                } catch (InterruptedException e) {
                    // shutdownNow
                }
            });
        }
        pool.shutdown();
        try {
            pool.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            pool.shutdownNow();
        }
        pool.awaitTermination(1, TimeUnit.HOURS);

        Map<Integer, Integer> result = new LinkedHashMap<>();
        adders.forEach((id, adder) -> result.put(id, adder.intValue()));
        return new Report(Duration.ofNanos(System.nanoTime() - start), result);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("t1.ogg", "t2.ogg", "t3.ogg", "t4.ogg", "t5.ogg", "t6.ogg", "t7.ogg"), Duration.ofSeconds(12));
        System.out.printf("Total time: %d ms%n", report.totalTime().toMillis());
        report.completedByWorker().forEach((id, n) -> System.out.printf("Worker %d: %d files%n", id, n));
    }
}
