package exercises;

import java.util.LinkedList;

/**
 * An unlimited channel.
 *
 * @param <T> what goes through it, never null
 */
final class Channel<T> {
    private final LinkedList<T> elements = new LinkedList<>();
    private boolean closed = false;

    /** Never blocks. */
    synchronized void send(T element) {
        if (closed) throw new IllegalStateException("Channel was closed");
        elements.add(element);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The next element; null when the channel is closed and empty. */
    synchronized T receive() throws InterruptedException {
        while (elements.isEmpty() && !closed) {
            wait();
        }
        return elements.poll();
    }

    /** The next element; null when the channel is closed and empty, or when the time is over. */
    synchronized T receive(long nanos) throws InterruptedException {
        final long start = System.nanoTime();
        while (elements.isEmpty() && !closed) {
            final long left = nanos - (System.nanoTime() - start);
            if (left <= 0) return null;
            wait(left / 1_000_000, (int) (left % 1_000_000)); // rounds up
        }
        return elements.poll();
    }
}
