package exercises;

import java.util.*;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public final class PrimeChecker {

	public static boolean isPrime(int n) {
		if (n == 2 || n == 3) return true;
		if (n < 2 || n % 2 == 0) return false;
		int limit = (int) Math.sqrt((double) n);
		for (int i = 3; i <= limit; i += 2)
			if (n % i == 0) return false;
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		final Integer[] todo = new TreeSet<>(numbers).toArray(new Integer[0]);
		final boolean[] prime = new boolean[todo.length]; // thread i touches only prime[i]
		// + 1 is me
		final CyclicBarrier barrier = new CyclicBarrier(todo.length + 1);

		for (int i = 0; i < todo.length; i++) {
			final int slot = i;
			new Thread(() -> {
				prime[slot] = isPrime(todo[slot]);
				try {
					barrier.await();
				} catch (InterruptedException | BrokenBarrierException e) {
					// checkAll gave up, nobody wants the answer any more
				}
			}).start();
		}

		try {
			barrier.await();
		} catch (BrokenBarrierException e) {
			throw new IllegalStateException("somebody interrupted a check", e);
		}

		Map<Integer, Boolean> result = new LinkedHashMap<>();
		for (int i = 0; i < todo.length; i++)
			result.put(todo[i], prime[i]);
		return result;
	}

	public static void main(String[] args) throws Exception {
		Map<Integer, Boolean> result = checkAll(Arrays.asList(4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
		int count = 0;
		for (Map.Entry<Integer, Boolean> e : result.entrySet()) {
			System.out.println(e.getKey() + " is " + (e.getValue() ? "" : "not ") + "prime");
			if (e.getValue()) count++;
		}
		System.out.println(count + " of " + result.size() + " are prime");
	}
}
