package exercises;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** All that the workers share. Every field below the lock is touched only while holding it. */
final class DownloadStation {

    private final Lock lock = new ReentrantLock();
    private final Condition moreOrClosed = lock.newCondition();
    private final Condition allGone = lock.newCondition();

    private final Deque<String> files = new ArrayDeque<>();
    private final Map<Integer, Integer> completed = new TreeMap<>();
    private boolean closed;
    private int active;

    DownloadStation(int workers) {
        active = workers;
        for (int id = 1; id <= workers; id++) {
            completed.put(id, 0);
        }
    }

    void submitAll(List<String> all) {
        lock.lock();
        try {
            files.addAll(all);
            closed = true;
            moreOrClosed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next file, null when there are no more. */
    String next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (files.isEmpty() && !closed) {
                moreOrClosed.await();
            }
            return files.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    void complete(int worker) {
        lock.lock();
        try {
            completed.put(worker, completed.get(worker) + 1);
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            active--;
            if (active == 0) {
                allGone.signal(); // only run() waits for this
            }
        } finally {
            lock.unlock();
        }
    }

    void awaitAllGone(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (active > 0 && nanos > 0) {
                nanos = allGone.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** A copy, later completions do not show in it. */
    Map<Integer, Integer> completed() {
        lock.lock();
        try {
            return new TreeMap<>(completed);
        } finally {
            lock.unlock();
        }
    }
}
