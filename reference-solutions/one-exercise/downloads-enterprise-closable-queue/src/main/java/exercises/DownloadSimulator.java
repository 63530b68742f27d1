package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private DownloadSimulator() {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        return new DownloadSession(WORKERS, new RandomDelayDownloader()).execute(files, timeout);
    }

    public static void main(String[] args) throws Exception {
        List<String> files = IntStream.rangeClosed(1, 9).mapToObj(i -> "invoice-" + i + ".pdf").collect(Collectors.toList());
        Report report = run(files, Duration.ofSeconds(20));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, count) -> System.out.println("Worker " + id + ": " + count + " files"));
    }
}
