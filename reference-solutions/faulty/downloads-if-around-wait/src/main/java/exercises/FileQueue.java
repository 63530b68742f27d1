package exercises;

import java.util.LinkedList;

/** Queue between the main thread and the workers, from the lecture (producer / consumer). */
class FileQueue {

	private final LinkedList<String> list = new LinkedList<>();
	private boolean closed = false;

	public synchronized void put(String file) {
		list.addLast(file);
		notifyAll();
	}

	public synchronized void close() {
		closed = true;
		notifyAll();
	}

	/** Waits for a file. Gives null if there will be no more. */
	public synchronized String take() throws InterruptedException {
		if (list.isEmpty() && !closed) {
			wait();
		}
		if (closed && list.isEmpty()) {
			return null;
		}
		return list.removeFirst();
	}
}
