package exercises;

/** sync.WaitGroup */
final class WaitGroup {
	private int count;

	synchronized void add(int delta) {
		count += delta;
		if (count == 0) {
			notifyAll();
		}
	}

	void done() {
		add(-1);
	}

	synchronized void await() throws InterruptedException {
		while (count > 0) {
			wait();
		}
	}
}
