package exercises;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time that the threads of a task get after the task has ended. */
final class GracePeriod {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final long millis;

    GracePeriod(long millis) {
        this.millis = millis;
    }

    void taskEnded() {
        ended.countDown();
    }

    /** Waits for the end of the task and then for the grace period. */
    void await() throws InterruptedException {
        ended.await(millis, TimeUnit.MILLISECONDS);
    }
}
