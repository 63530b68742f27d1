package exercises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; i <= Math.sqrt(n); i++) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Integer, CompletableFuture<Boolean>> futures = new LinkedHashMap<>();
            for (var number : numbers) {
                futures.computeIfAbsent(number, n ->
                    CompletableFuture.supplyAsync(() -> isPrime(n), executor)
                        .completeOnTimeout(false, 1, TimeUnit.SECONDS)); // never hang
            }
            Map<Integer, Boolean> result = new LinkedHashMap<>();
            futures.forEach((n, f) -> result.put(n, f.join()));
            return result;
        }
    }

    public static void main(String[] args) throws Exception {
        var result = checkAll(List.of(17, 18, 19, 20));
        result.forEach((n, prime) -> System.out.println(n + (prime ? " is prime" : " is not prime")));
        System.out.println(result.values().stream().filter(Boolean.TRUE::equals).count() + " of " + result.size() + " are prime");
    }
}
