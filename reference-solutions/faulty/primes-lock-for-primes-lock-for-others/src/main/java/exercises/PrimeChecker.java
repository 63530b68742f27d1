package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

public final class PrimeChecker {

	private final Map<Integer, Boolean> verdicts = new HashMap<>();
	// two locks, so a prime and a composite do not have to wait for each other
	private final Object primeLock = new Object();
	private final Object compositeLock = new Object();

	private PrimeChecker() {
	}

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		if (n < 4) return true;
		if (n % 2 == 0) return false;
		for (int i = 3; i <= n / i; i += 2) {
			if (n % i == 0) return false;
		}
		return true;
	}

	private void foundPrime(int n) {
		synchronized (primeLock) {
			verdicts.put(n, Boolean.TRUE);
		}
	}

	private void foundComposite(int n) {
		synchronized (compositeLock) {
			verdicts.put(n, Boolean.FALSE);
		}
	}

	private Map<Integer, Boolean> checkEach(Iterable<Integer> numbers) throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		for (final int n : numbers) {
			Thread t = new Thread(new Runnable() {
				@Override
				public void run() {
					if (isPrime(n)) {
						foundPrime(n);
					} else {
						foundComposite(n);
					}
				}
			}, "check-" + n);
			threads.add(t);
		}
		for (Thread t : threads) t.start();
		for (Thread t : threads) t.join();
		return verdicts;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		return new PrimeChecker().checkEach(new HashSet<>(numbers));
	}

	public static void main(String[] args) throws Exception {
		Map<Integer, Boolean> verdicts = checkAll(List.of(7, 8, 19, 20, 21, 22, 23));
		int primes = 0;
		for (int n : verdicts.keySet()) {
			boolean prime = verdicts.get(n);
			if (prime) primes++;
			System.out.println(n + (prime ? " is prime" : " is not prime"));
		}
		System.out.println(primes + " of " + verdicts.size() + " are prime");
	}
}
