package exercises;

import java.util.LinkedList;

/**
 * A queue which can be closed. Takers wait while it is empty and still open;
 * once it is closed and empty they get null. This is what closing a channel does in Go.
 */
final class ClosableQueue<T> {

    private final LinkedList<T> items = new LinkedList<>();
    private boolean closed = false;

    synchronized void put(T item) {
        if (closed) {
            throw new IllegalStateException("queue is closed");
        }
        items.addLast(item);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The next item, or null when there will never be one again. */
    synchronized T take() throws InterruptedException {
        while (items.isEmpty() && !closed) {
            wait();
        }
        return items.isEmpty() ? null : items.removeFirst();
    }
}
