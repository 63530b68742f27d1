package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class PrimeChecker {
	// type result struct { n int; prime bool }
	record Result(int n, boolean prime) {}

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		for (int i = 2; (long) i * i <= n; i++) {
			if (n % i == 0) return false;
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		Set<Integer> todo = new HashSet<>(numbers);
		Channel<Result> results = new Channel<>();
		for (int n : todo) {
			// go func(n int) { results <- result{n, isPrime(n)} }(n)
			Thread.ofPlatform().start(() -> results.send(new Result(n, isPrime(n))));
		}
		Map<Integer, Boolean> m = new HashMap<>(); // only this goroutine, eh, thread writes to it
		for (int i = 0; i < todo.size(); i++) {
			Result r = results.receive();
			m.put(r.n(), r.prime());
		}
		return m;
	}

	public static void main(String[] args) throws Exception {
		List<Integer> numbers = List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 999_983, 999_985);
		Map<Integer, Boolean> m = checkAll(numbers);
		int primes = 0;
		for (int n : numbers) {
			String not = "not ";
			if (m.get(n)) {
				primes++;
				not = "";
			}
			System.out.println(n + " is " + not + "prime");
		}
		System.out.println(primes + " of " + numbers.size() + " are prime");
	}
}
