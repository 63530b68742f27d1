package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        int limit = (int) Math.floor(Math.sqrt(n));
        for (int i = 2; i <= limit; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Integer> distinct = new ArrayList<>(new LinkedHashSet<>(numbers));
        ExecutorService executor = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
        try {
            CompletionService<Boolean> service = new ExecutorCompletionService<>(executor);
            for (Integer number : distinct) {
                service.submit(() -> isPrime(number));
            }
            Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
            for (Integer number : distinct) {
                verdicts.put(number, service.take().get());
            }
            return verdicts;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdown();
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        int primes = 0;
        for (Integer number : verdicts.keySet()) {
            boolean prime = verdicts.get(number);
            primes += prime ? 1 : 0;
            System.out.println(number + " " + (prime ? "is prime" : "is not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
