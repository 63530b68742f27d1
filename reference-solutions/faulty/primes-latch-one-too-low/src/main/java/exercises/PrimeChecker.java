package exercises;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public final class PrimeChecker {
	private PrimeChecker() {}

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		for (int i = 2; i <= n / i; i++)
			if (n % i == 0) return false;
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		if (numbers.isEmpty()) return Map.of();

		var verdicts = new ConcurrentHashMap<Integer, Boolean>();
		var distinct = List.copyOf(new LinkedHashSet<>(numbers));
		int last = distinct.size() - 1;
		var latch = new CountDownLatch(last); // counts from last to 0
		for (int i = 0; i <= last; i++) {
			int n = distinct.get(i);
			Thread.startVirtualThread(() -> {
				try {
					verdicts.put(n, isPrime(n));
				} finally {
					latch.countDown();
				}
			});
		}
		latch.await();
		return new HashMap<>(verdicts);
	}

	public static void main(String[] args) throws Exception {
		var verdicts = checkAll(List.of(23, 24, 25, 26, 27, 28, 29, 30, 31));
		var primes = 0;
		for (var n : verdicts.keySet()) {
			if (verdicts.get(n)) primes++;
			System.out.println(n + (verdicts.get(n) ? " is prime" : " is not prime"));
		}
		System.out.println(primes + " of " + verdicts.size() + " are prime");
	}
}
