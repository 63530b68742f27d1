package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lock-free: readers always see a complete list, because it is never changed but only replaced. */
public final class PrimeChecker {

	private record Verdict(Integer number, boolean prime) {}

	private static volatile List<Verdict> verdicts = List.of();

	public static boolean isPrime(int n) {
		if (n < 4) return n == 2 || n == 3;
		if (n % 2 == 0 || n % 3 == 0) return false;
		for (int i = 5; i <= n / i; i += 6)
			if (n % i == 0 || n % (i + 2) == 0) return false;
		return true;
	}

	private static void publish(Verdict verdict) {
		List<Verdict> copy = new ArrayList<>(verdicts);
		copy.add(verdict);
		verdicts = copy; // volatile, so everybody sees the new list at once
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		verdicts = List.of();
		var threads = new ArrayList<Thread>();
		for (var number : new TreeSet<>(numbers)) {
			threads.add(Thread.startVirtualThread(() -> publish(new Verdict(number, isPrime(number)))));
		}
		for (var thread : threads) thread.join();

		var map = new LinkedHashMap<Integer, Boolean>();
		for (var verdict : verdicts) map.put(verdict.number, verdict.prime);
		return map;
	}

	public static void main(String[] args) throws Exception {
		var map = checkAll(List.of(70, 71, 72, 73, 74, 75, 76, 77, 78, 79));
		var primes = 0;
		for (var entry : map.entrySet()) {
			if (entry.getValue()) primes++;
			System.out.printf("%d %s%n", entry.getKey(), entry.getValue() ? "is prime" : "is not prime");
		}
		System.out.printf("%d of %d are prime%n", primes, map.size());
	}
}
