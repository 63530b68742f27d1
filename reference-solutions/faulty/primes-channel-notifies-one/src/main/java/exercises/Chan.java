package exercises;

/** Channel with room for one element. */
final class Chan<T> {
	private T element;

	synchronized void send(T t) throws InterruptedException {
		while (element != null) {
			wait();
		}
		element = t;
		notify();
	}

	synchronized T receive() throws InterruptedException {
		while (element == null) {
			wait();
		}
		T t = element;
		element = null;
		notify();
		return t;
	}
}
