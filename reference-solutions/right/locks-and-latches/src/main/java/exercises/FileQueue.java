package exercises;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The shared queue of files, guarded by one lock. */
class FileQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    // both guarded by lock
    private final ArrayDeque<String> files = new ArrayDeque<>();
    private boolean complete = false;

    void add(String file) {
        lock.lock();
        try {
            files.add(file);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** To be called when the last file was added. Everybody who waits must learn of it. */
    void markComplete() {
        lock.lock();
        try {
            complete = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a file. Returns null if there are no more. */
    String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (files.isEmpty() && !complete) {
                changed.await();
            }
            return files.poll();
        } finally {
            lock.unlock();
        }
    }
}
