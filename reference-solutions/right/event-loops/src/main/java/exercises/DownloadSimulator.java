package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Queue<String> queue = new ConcurrentLinkedQueue<>(files);
        CountDownLatch idle = new CountDownLatch(WORKERS);
        SplittableRandom random = new SplittableRandom();

        List<EventLoop> loops = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) loops.add(new EventLoop(queue, idle, random.split()));

        Map<Integer, Integer> completed = new TreeMap<>();
        try {
            loops.forEach(EventLoop::start);
            idle.await(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } finally {
            loops.forEach(EventLoop::stop);
            for (EventLoop loop : loops) completed.put(completed.size() + 1, loop.awaitCompleted());
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("ev1", "ev2", "ev3", "ev4", "ev5", "ev6", "ev7"), Duration.ofSeconds(2));
        System.out.println("total " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((loop, n) -> System.out.println("loop " + loop + " had " + n + " events"));
    }
}
