package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

public final class PrimeChecker {

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		for (int i = 2; i <= n/i; i++) {
			if (n%i == 0) return false;
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		Map<Integer, Boolean> m = new HashMap<>();
		Object mu = new Object();
		WaitGroup wg = new WaitGroup();
		for (int n : new HashSet<>(numbers)) {
			Thread.ofPlatform().start(() -> {
				wg.add(1);
				try {
					boolean p = isPrime(n);
					synchronized (mu) {
						m.put(n, p);
					}
				} finally {
					wg.done();
				}
			});
		}
		wg.await();
		synchronized (mu) {
			return new HashMap<>(m);
		}
	}

	public static void main(String[] args) throws Exception {
		Map<Integer, Boolean> m = checkAll(List.of(13, 14, 15, 16, 17, 18, 19));
		int primes = 0;
		for (int n : m.keySet()) {
			boolean p = m.get(n);
			if (p) primes++;
			System.out.println(n + (p ? " is prime" : " is not prime"));
		}
		System.out.println(primes + " of " + m.size() + " are prime");
	}
}
