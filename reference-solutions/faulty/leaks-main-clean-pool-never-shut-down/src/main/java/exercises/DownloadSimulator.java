package exercises;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        var start = System.nanoTime();

        // The pool's own task queue is the queue of files. A pool thread gets its
        // worker number (1, 2 or 3) when it takes its first file.
        var lastNumber = new AtomicInteger();
        var workerNumber = ThreadLocal.withInitial(lastNumber::incrementAndGet);
        var downloads = new ArrayList<Future<Integer>>();

        var pool = Executors.newFixedThreadPool(WORKERS);
        try {
            for (var file : files) {
                downloads.add(pool.submit(() -> {
                    var worker = workerNumber.get();
                    download(file);
                    return worker;
                }));
            }
            pool.shutdown();
            pool.awaitTermination(NANOSECONDS.convert(timeout), NANOSECONDS);
        } finally {
            pool.shutdownNow(); // no effect when all is done already
            pool.close();       // the interrupted downloads still have to wind up
        }

        var completed = new TreeMap<Integer, Integer>();
        for (int worker = 1; worker <= WORKERS; worker++) completed.put(worker, 0);
        for (var download : downloads) {
            // neither the interrupted ones (FAILED) nor those never begun
            if (download.state() == Future.State.SUCCESS) {
                completed.merge(download.resultNow(), 1, Integer::sum);
            }
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    /** Only pretends to load the file: takes 100 to 1000 ms. */
    private static void download(String file) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(100, 1001));
    }

    public static void main(String[] args) throws Exception {
        var files = List.of("index.html", "style.css", "app.js", "logo.png", "hero.jpg", "font.woff2", "data.json");
        var report = run(files, Duration.ofMillis(2500));
        System.out.printf("total time: %d ms%n", report.totalTime().toMillis());
        report.completedByWorker().forEach((worker, n) -> System.out.printf("worker %d: %d files%n", worker, n));
    }
}
