package exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public final class PrimeChecker {

	private final ConcurrentHashMap<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
	private final CountDownLatch finished = new CountDownLatch(1);
	private int running;

	private PrimeChecker(int running) {
		this.running = running;
	}

	public static boolean isPrime(int n) {
		if (n == 2) return true;
		if (n < 2 || n % 2 == 0) return false;
		for (long i = 3; i * i <= n; i += 2) {
			if (n % i == 0) return false;
		}
		return true;
	}

	private void check(int n) {
		try {
			verdicts.put(n, isPrime(n));
		} finally {
			// who is last switches off the light
			if (--running == 0) {
				finished.countDown();
			}
		}
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		Set<Integer> distinct = new HashSet<>(numbers);
		if (distinct.isEmpty()) {
			return Map.of();
		}
		PrimeChecker checker = new PrimeChecker(distinct.size());
		for (int n : distinct) {
			Thread.startVirtualThread(() -> checker.check(n));
		}
		checker.finished.await();
		return checker.verdicts;
	}

	public static void main(String[] args) throws Exception {
		Map<Integer, Boolean> verdicts = checkAll(List.of(121, 123, 125, 127, 129, 131));
		verdicts.forEach((n, prime) -> System.out.println(n + " is " + (prime ? "prime" : "not prime")));
		System.out.println(verdicts.values().stream().filter(prime -> prime).count()
				+ " of " + verdicts.size() + " are prime");
	}
}
