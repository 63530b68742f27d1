package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The Go version starts a goroutine per number; here every number gets a virtual thread. */
public final class PrimeChecker {

    public static boolean isPrime(int n) {
        return n >= 2 && IntStream.rangeClosed(2, (int) Math.sqrt(n)).allMatch(d -> n % d != 0);
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        try (ExecutorService perNumber = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number : numbers) {
                // A duplicate just puts the same verdict a second time.
                perNumber.execute(() -> verdicts.put(number, isPrime(number)));
            }
        } // close() waits for every task, like wg.Wait()
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = IntStream.rangeClosed(1, 20).boxed().toList();
        Map<Integer, Boolean> verdicts = checkAll(numbers);

        for (int number : numbers) {
            System.out.println(number + " is " + (verdicts.get(number) ? "prime" : "not prime"));
        }
        long primes = verdicts.values().stream().filter(Boolean::booleanValue).count();
        System.out.println("%d of %d are prime".formatted(primes, verdicts.size()));
    }
}
