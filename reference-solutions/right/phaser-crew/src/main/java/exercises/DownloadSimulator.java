package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    private DownloadSimulator() {
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        DownloadCrew crew = new DownloadCrew(WORKERS, files);
        try {
            crew.start();
            crew.await(TimeUnit.NANOSECONDS.convert(timeout)); // convert() saturates
        } finally {
            crew.dismiss();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), crew.completed());
    }

    public static void main(String[] args) throws Exception {
        List<String> files = IntStream.rangeClosed(1, 9).mapToObj("part-%d.bin"::formatted).toList();
        Report report = run(files, Duration.ofSeconds(4));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, count) ->
                System.out.println("Worker " + id + " completed " + count + " file(s)"));
    }
}
