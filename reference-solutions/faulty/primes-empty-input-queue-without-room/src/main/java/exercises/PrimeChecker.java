package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public final class PrimeChecker {

	record Result(int n, boolean prime) {}

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		for (long i = 2; i*i <= n; i++) {
			if (n%i == 0) return false;
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		Set<Integer> todo = new HashSet<>(numbers);
		// make(chan Result, len(todo)): room for all, so no sender ever blocks
		BlockingQueue<Result> ch = new ArrayBlockingQueue<>(todo.size());
		for (int n : todo) {
			Thread.startVirtualThread(() -> ch.add(new Result(n, isPrime(n))));
		}
		Map<Integer, Boolean> m = new HashMap<>();
		while (m.size() < todo.size()) {
			Result r = ch.take();
			m.put(r.n(), r.prime());
		}
		return m;
	}

	public static void main(String[] args) throws Exception {
		List<Integer> numbers = List.of(1, 2, 4, 8, 16, 17, 31, 32);
		Map<Integer, Boolean> m = checkAll(numbers);
		int primes = 0;
		for (int n : numbers) {
			if (m.get(n)) {
				primes++;
				System.out.printf("%d is prime\n", n);
			} else {
				System.out.printf("%d is not prime\n", n);
			}
		}
		System.out.printf("%d of %d are prime\n", primes, numbers.size());
	}
}
