package exercises;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class ConditionFileQueue implements FileQueue {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<String> files = new ArrayDeque<>();
    private boolean closed;

    @Override
    public void put(String file) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            files.addLast(file);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<String> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (files.isEmpty() && !closed) {
                changed.await();
            }
            return Optional.ofNullable(files.pollFirst());
        } finally {
            lock.unlock();
        }
    }
}
