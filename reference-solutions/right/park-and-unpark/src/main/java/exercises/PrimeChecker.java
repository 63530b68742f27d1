package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Lock-free: nobody holds a lock, somebody always gets on. */
public final class PrimeChecker {
	private PrimeChecker() {}

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		int d = 2;
		while (d <= n / d) {
			if (n % d == 0) return false;
			d += d == 2 ? 1 : 2;
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		var distinct = Set.copyOf(numbers);
		var verdicts = new AtomicReference<Map<Integer, Boolean>>(Map.of());
		var open = new AtomicInteger(distinct.size());
		var caller = Thread.currentThread();

		for (int n : distinct) {
			Thread.startVirtualThread(() -> {
				boolean prime = isPrime(n);
				verdicts.updateAndGet(old -> with(old, n, prime));
				if (open.decrementAndGet() == 0) LockSupport.unpark(caller);
			});
		}

		while (open.get() > 0) {
			LockSupport.park(open);
			if (Thread.interrupted()) throw new InterruptedException();
		}
		return verdicts.get();
	}

	/** A new map each time. The old one is not touched, updateAndGet may have to call this again. */
	private static Map<Integer, Boolean> with(Map<Integer, Boolean> old, int n, boolean prime) {
		var copy = new HashMap<>(old);
		copy.put(n, prime);
		return copy;
	}

	public static void main(String[] args) throws Exception {
		var numbers = List.of(47, 48, 49, 50, 51, 52, 53, 54, 46337, 46339, 46341);
		var verdicts = checkAll(numbers);
		var primes = 0;
		for (var n : numbers) {
			if (verdicts.get(n)) primes++;
			System.out.println(n + " is " + (verdicts.get(n) ? "" : "not ") + "prime");
		}
		System.out.println(primes + " of " + numbers.size() + " are prime");
	}
}
