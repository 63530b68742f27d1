package exercises;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private DownloadSimulator() {
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        final long start = System.nanoTime();
        final DownloadStation station = new DownloadStation(WORKERS);

        List<Thread> workers = new ArrayList<>();
        for (int i = 1; i <= WORKERS; i++) {
            int id = i;
            workers.add(new Thread(() -> work(station, id), "station worker " + id));
        }

        try {
            for (Thread worker : workers) {
                worker.start();
            }
            station.submitAll(files);
            station.awaitAllGone(TimeUnit.NANOSECONDS.convert(timeout));
        } finally {
            // Those who still sleep wake up and leave. No need to wait for it, the counts have their lock.
            for (Thread worker : workers) {
                worker.interrupt();
            }
        }
        Map<Integer, Integer> completed = station.completed();
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    private static void work(DownloadStation station, int id) {
        try {
            for (String file = station.next(); file != null; file = station.next()) {
                TimeUnit.MILLISECONDS.sleep(100 + RANDOM.nextInt(901));
                station.complete(id);
            }
        } catch (InterruptedException e) {
            // the file in progress is given up
        } finally {
            station.leave();
        }
    }

    public static void main(String[] args) throws Exception {
        List<String> files = List.of("north.map", "east.map", "south.map", "west.map", "legend.txt");
        Report report = run(files, Duration.ofSeconds(10));
        System.out.println("Total time " + report.totalTime().toSeconds() + "." + report.totalTime().toMillisPart() / 100 + " s");
        for (Map.Entry<Integer, Integer> entry : report.completedByWorker().entrySet()) {
            System.out.println("Worker " + entry.getKey() + " completed " + entry.getValue());
        }
    }
}
