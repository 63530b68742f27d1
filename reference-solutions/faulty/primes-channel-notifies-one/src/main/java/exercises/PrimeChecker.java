package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class PrimeChecker {

	record Result(int n, boolean prime) {}

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		for (int i = 2; i <= n/i; i++) {
			if (n%i == 0) return false;
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		Set<Integer> set = new HashSet<>(numbers);
		Chan<Result> ch = new Chan<>(); // ch := make(chan result, 1)
		for (int n : set) {
			new Thread(() -> {
				boolean prime = isPrime(n);
				try {
					ch.send(new Result(n, prime));
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}).start();
		}
		Map<Integer, Boolean> m = new HashMap<>();
		for (int i = 0; i < set.size(); i++) {
			Result r = ch.receive();
			m.put(r.n(), r.prime());
		}
		return m;
	}

	public static void main(String[] args) throws Exception {
		Map<Integer, Boolean> m = checkAll(List.of(3, 6, 9, 12, 15, 17, 18, 21));
		int primes = 0;
		for (int n : m.keySet()) {
			System.out.println(n + (m.get(n) ? " is prime" : " is not prime"));
			if (m.get(n)) primes++;
		}
		System.out.println(primes + " of " + m.size() + " are prime");
	}
}
