package exercises;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public final class PrimeChecker {

	private static int divisor;

	public static boolean isPrime(int n) {
		if (n < 2) return false;
		for (divisor = 2; divisor <= n / divisor; divisor++) {
			if (n % divisor == 0) return false;
		}
		return true;
	}

	public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
		Map<Integer, FutureTask<Boolean>> tasks = new LinkedHashMap<>();
		for (Integer n : numbers) {
			if (tasks.containsKey(n)) continue;
			Callable<Boolean> check = () -> isPrime(n);
			FutureTask<Boolean> task = new FutureTask<>(check);
			tasks.put(n, task);
			new Thread(task).start();
		}

		Map<Integer, Boolean> result = new HashMap<>();
		for (Integer n : tasks.keySet()) {
			try {
				result.put(n, tasks.get(n).get());
			} catch (java.util.concurrent.ExecutionException e) {
				throw new RuntimeException(e.getCause());
			}
		}
		return result;
	}

	public static void main(String[] args) throws Exception {
		Map<Integer, Boolean> result = checkAll(List.of(49, 51, 53, 55, 57, 59, 61));
		int count = 0;
		for (Map.Entry<Integer, Boolean> e : result.entrySet()) {
			System.out.println(e.getKey() + " is " + (e.getValue() ? "prime" : "not prime"));
			if (e.getValue()) count++;
		}
		System.out.println(count + " of " + result.size() + " are prime");
	}
}
