package exercises;

import java.time.*;
import java.util.*;
import java.util.concurrent.*;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    /** like context.Context: cancelled once, seen by everybody */
    private static final class Context {
        private final CountDownLatch done = new CountDownLatch(1);
        void cancel() { done.countDown(); }
        boolean sleep(long ms) throws InterruptedException { return !done.await(ms, TimeUnit.MILLISECONDS); }
        boolean isDone() { return done.getCount() == 0; }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long t0 = System.currentTimeMillis();
        Context ctx = new Context();
        BlockingQueue<String> jobs = new LinkedBlockingQueue<>();
        jobs.addAll(files);
        int[] count = new int[WORKERS + 1];
        CountDownLatch wg = new CountDownLatch(WORKERS);
        for (int w = 1; w <= WORKERS; w++) {
            int me = w;
            Thread.startVirtualThread(() -> {
                try {
                    while (!ctx.isDone() && jobs.poll() != null) {
                        if (!ctx.sleep(ThreadLocalRandom.current().nextLong(100, 1001))) return;
                        count[me]++;
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                } finally {
                    wg.countDown();
                }
            });
        }
        if (!wg.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            ctx.cancel();
            wg.await();
        }
        return new Report(Duration.ofMillis(System.currentTimeMillis() - t0), Map.of(1, count[1], 2, count[2], 3, count[3]));
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a.zip", "b.zip", "c.zip", "d.zip", "e.zip", "f.zip", "g.zip"), Duration.ofSeconds(3));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + " completed " + n));
    }
}
