package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public final class PrimeChecker {

	private static final int BUFFER = 2;

	record Result(int number, boolean prime) {}

	public static boolean isPrime(int n) {
		if (n < 2) {
			return false;
		}
		for (int i = 2; (long) i*i <= n; i++) {
			if (n % i == 0) {
				return false;
			}
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		// results := make(chan Result, 2)
		BlockingQueue<Result> results = new ArrayBlockingQueue<>(BUFFER);
		List<Thread> wg = new ArrayList<>();
		for (int number : new TreeSet<>(numbers)) {
			Thread worker = new Thread(() -> {
				try {
					results.put(new Result(number, isPrime(number)));
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			});
			worker.start();
			wg.add(worker);
		}
		// wg.Wait()
		for (Thread worker : wg) {
			worker.join();
		}
		// close(results); for r := range results
		Map<Integer, Boolean> verdicts = new HashMap<>();
		for (Result r = results.poll(); r != null; r = results.poll()) {
			verdicts.put(r.number(), r.prime());
		}
		return verdicts;
	}

	public static void main(String[] args) throws Exception {
		Map<Integer, Boolean> verdicts = checkAll(List.of(2, 4, 6, 8, 10, 11));
		int primes = 0;
		for (Map.Entry<Integer, Boolean> v : verdicts.entrySet()) {
			if (v.getValue()) {
				primes++;
				System.out.println(v.getKey() + " is prime");
			} else {
				System.out.println(v.getKey() + " is not prime");
			}
		}
		System.out.println(primes + " of " + verdicts.size() + " are prime");
	}
}
