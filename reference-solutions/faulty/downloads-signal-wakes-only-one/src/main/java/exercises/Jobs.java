package exercises;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The files to download. A worker may go home only when no file is waiting and
 * no download is running, then all go home together.
 */
final class Jobs {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<String> waiting;
    private int running;

    Jobs(Collection<String> files) {
        waiting = new ArrayDeque<>(files);
    }

    /** The next file, or null when everything is done. */
    String take() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && running > 0) {
                changed.await();
            }
            if (waiting.isEmpty()) {
                return null;
            }
            running++;
            return waiting.removeFirst();
        } finally {
            lock.unlock();
        }
    }

    void finished() {
        lock.lock();
        try {
            running--;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
