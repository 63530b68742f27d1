package exercises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Promises, as in JavaScript: one per number. A thread of its own resolves each of them. */
public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        int root = 1;
        while ((long) (root + 1) * (root + 1) <= n) {
            root++;
        }
        for (int candidate = root; candidate > 1; candidate--) {
            if (n % candidate == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, CompletableFuture<Boolean>> promises = new LinkedHashMap<>();
        for (Integer number : numbers) {
            promises.computeIfAbsent(number, PrimeChecker::promise);
        }

        Map<Integer, Boolean> result = new LinkedHashMap<>();
        for (Map.Entry<Integer, CompletableFuture<Boolean>> entry : promises.entrySet()) {
            result.put(entry.getKey(), await(entry.getValue()));
        }
        return result;
    }

    private static CompletableFuture<Boolean> promise(int number) {
        CompletableFuture<Boolean> promise = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                promise.complete(isPrime(number));
            } catch (Throwable t) {
                promise.completeExceptionally(t);
            }
        });
        thread.start();
        return promise;
    }

    private static boolean await(CompletableFuture<Boolean> promise) throws InterruptedException {
        try {
            return promise.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> result = checkAll(List.of(21, 23, 25, 27, 29, 31, 33, 35, 37));
        int primes = 0;
        for (Integer number : result.keySet()) {
            String verdict = " is not prime";
            if (result.get(number)) {
                verdict = " is prime";
                primes += 1;
            }
            System.out.println(number + verdict);
        }
        System.out.println(String.format("%d of %d are prime", primes, result.size()));
    }
}
