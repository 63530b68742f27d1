package exercises;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** As close to a Go chan as I could get (buffered without limit, so send never blocks). */
final class Channel<T> {
	private final Lock mu = new ReentrantLock();
	private final Condition changed = mu.newCondition();
	private final Queue<T> buf = new ArrayDeque<>();
	private boolean closed;

	/** ch <- v */
	void send(T v) {
		mu.lock();
		try {
			if (closed) throw new IllegalStateException("send on closed channel");
			buf.add(v);
			changed.signal();
		} finally {
			mu.unlock();
		}
	}

	/** close(ch) */
	void close() {
		mu.lock();
		try {
			closed = true;
			changed.signalAll();
		} finally {
			mu.unlock();
		}
	}

	/** v, ok := <-ch; null means !ok */
	T receive() throws InterruptedException {
		mu.lockInterruptibly();
		try {
			while (buf.isEmpty() && !closed) changed.await();
			return buf.poll();
		} finally {
			mu.unlock();
		}
	}

	/** select { case v := <-ch: ... case <-time.After(nanos): }; null if the time is over (or closed) */
	T receive(long nanos) throws InterruptedException {
		mu.lockInterruptibly();
		try {
			while (buf.isEmpty() && !closed) {
				if (nanos <= 0) return null;
				nanos = changed.awaitNanos(nanos);
			}
			return buf.poll();
		} finally {
			mu.unlock();
		}
	}
}
