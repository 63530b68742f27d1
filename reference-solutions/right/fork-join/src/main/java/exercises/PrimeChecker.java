package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public final class PrimeChecker {

	/** Splits the list in halves until a task has one number left, then merges the maps on the way up. */
	@SuppressWarnings("serial")
	private static final class CheckTask extends RecursiveTask<Map<Integer, Boolean>> {
		private final List<Integer> part;

		CheckTask(List<Integer> part) {
			this.part = part;
		}

		@Override
		protected Map<Integer, Boolean> compute() {
			Map<Integer, Boolean> found = new HashMap<>(); // seen by this task only, until joined
			if (part.size() == 1) {
				found.put(part.getFirst(), isPrime(part.getFirst()));
			} else if (part.size() > 1) {
				int middle = part.size() / 2;
				CheckTask left = new CheckTask(part.subList(0, middle));
				CheckTask right = new CheckTask(part.subList(middle, part.size()));
				left.fork();
				found.putAll(right.compute());
				found.putAll(left.join());
			}
			return found;
		}
	}

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		for (int d = 2; d <= n / d; d++) {
			if (n % d == 0) return false;
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		// a pool of our own: the common one has a single thread, or none, on a small machine
		try (ForkJoinPool pool = new ForkJoinPool(4)) {
			return pool.invoke(new CheckTask(List.copyOf(numbers)));
		}
	}

	public static void main(String[] args) throws Exception {
		List<Integer> numbers = List.of(3, 4, 6, 7, 19, 23, 27, 31, 33, 2147483629);
		Map<Integer, Boolean> primes = checkAll(numbers);
		int count = 0;
		for (int n : numbers) {
			System.out.println(n + " is " + (primes.get(n) ? "" : "not ") + "prime");
			if (primes.get(n)) count++;
		}
		System.out.println(count + " of " + numbers.size() + " are prime");
	}
}
