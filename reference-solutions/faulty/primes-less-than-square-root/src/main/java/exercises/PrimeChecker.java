package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        double root = Math.sqrt(n);
        for (int i = 2; i < root; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Integer> distinct = new ArrayList<>(new LinkedHashSet<>(numbers));
        List<Callable<Boolean>> callables = new ArrayList<>();
        for (int number : distinct) {
            callables.add(() -> isPrime(number));
        }
        ExecutorService executor = Executors.newCachedThreadPool();
        try {
            Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
            int i = 0;
            for (Future<Boolean> future : executor.invokeAll(callables)) {
                verdicts.put(distinct.get(i), future.get());
                i++;
            }
            return verdicts;
        } catch (ExecutionException e) {
            throw new RuntimeException(e);
        } finally {
            executor.shutdown();
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(17, 18, 19, 20, 21, 22, 23, 24));
        int primes = 0;
        for (int number : verdicts.keySet()) {
            if (verdicts.get(number)) {
                primes++;
            }
            System.out.println(number + (verdicts.get(number) ? " is prime" : " is not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
