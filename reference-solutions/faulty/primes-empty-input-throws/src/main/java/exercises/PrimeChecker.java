package exercises;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Exercise 1 with a CompletionService: verdicts are put in the map in the order in which they arrive. */
public final class PrimeChecker {

    private record Verdict(int number, boolean prime) { }

    public static boolean isPrime(int n) {
        if (n == 2) {
            return true;
        }
        if (n < 2 || n % 2 == 0) {
            return false;
        }
        int root = (int) Math.floor(Math.sqrt((double) n));
        for (int i = 3; i <= root; i += 2) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> distinct = new LinkedHashSet<>(numbers);
        Map<Integer, Boolean> verdicts = new HashMap<>();

        ExecutorService pool = Executors.newFixedThreadPool(distinct.size());
        try {
            CompletionService<Verdict> service = new ExecutorCompletionService<>(pool);
            for (Integer number : distinct) {
                service.submit(() -> new Verdict(number, isPrime(number)));
            }
            for (int i = 0; i < distinct.size(); i++) {
                Verdict verdict = service.take().get();
                verdicts.put(verdict.number(), verdict.prime());
            }
        } catch (ExecutionException e) {
            throw new AssertionError("checks do not throw", e);
        } finally {
            pool.shutdown();
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        int[] candidates = {1, 2, 9, 29, 51, 71, 87, 113};
        List<Integer> numbers = java.util.Arrays.stream(candidates).boxed().toList();
        Map<Integer, Boolean> verdicts = checkAll(numbers);
        int primes = 0;
        for (int n : candidates) {
            boolean prime = verdicts.get(n);
            System.out.println(prime ? n + " is prime" : n + " is not prime");
            if (prime) {
                primes++;
            }
        }
        System.out.println(primes + " of " + candidates.length + " are prime");
    }
}
