package exercises;

import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A worker that never blocks: it has one thread, and that one lives from timer to timer. */
final class EventLoop {

    private final ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor();
    private final SplittableRandom random; // used on the loop only
    private final Queue<String> files;
    private final CountDownLatch idle;
    private volatile int completed; // written on the loop only, so ++ is all right

    EventLoop(Queue<String> files, CountDownLatch idle, SplittableRandom random) {
        this.files = files;
        this.idle = idle;
        this.random = random;
    }

    void start() {
        loop.execute(this::next);
    }

    private void next() {
        if (files.poll() == null) {
            idle.countDown();
            return;
        }
        try {
            loop.schedule(this::arrived, random.nextInt(100, 1001), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // stopped in between: this file will not arrive
        }
    }

    private void arrived() {
        completed++;
        next();
    }

    /** Drops the timers; a download that has not arrived will not be counted. */
    void stop() {
        loop.shutdownNow();
    }

    int awaitCompleted() {
        loop.close();
        return completed;
    }
}
