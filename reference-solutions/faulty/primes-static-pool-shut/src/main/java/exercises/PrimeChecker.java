package exercises;

import java.util.*;
import java.util.concurrent.*;

public final class PrimeChecker {

    private static final ExecutorService POOL = Executors.newCachedThreadPool();

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (long i = 2; i * i <= n; i++) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        var completion = new ExecutorCompletionService<Map.Entry<Integer, Boolean>>(POOL);
        var result = new TreeMap<Integer, Boolean>();
        for (int n : numbers) {
            completion.submit(() -> Map.entry(n, isPrime(n)));
        }
        try {
            for (int i = 0; i < numbers.size(); i++) {
                var entry = completion.take().get();
                result.put(entry.getKey(), entry.getValue());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            POOL.shutdown();
        }
        return result;
    }

    public static void main(String[] args) throws Exception {
        var result = checkAll(List.of(6, 7, 8, 9, 10, 11));
        for (var e : result.entrySet()) {
            System.out.println(e.getKey() + " is" + (e.getValue() ? "" : " not") + " prime");
        }
        System.out.println(Collections.frequency(result.values(), Boolean.TRUE) + " of " + result.size() + " are prime");
    }
}
