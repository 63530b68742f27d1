package exercises;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

/**
 * Solution with structured concurrency: the scope forks one subtask for each
 * number and is left only after all of them are done.
 */
public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (long d = 2; d * d <= n; ++d) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Subtask<Boolean>> subtasks = new TreeMap<>();
        try (var scope = StructuredTaskScope.open()) {
            for (Integer number : numbers) {
                if (!subtasks.containsKey(number)) {
                    subtasks.put(number, scope.fork(() -> isPrime(number)));
                }
            }
            scope.join();
        }
        Map<Integer, Boolean> verdicts = new TreeMap<>();
        for (var entry : subtasks.entrySet()) {
            verdicts.put(entry.getKey(), entry.getValue().get());
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(7, 8, 9, 10, 11, 25, 43, 77));
        int primes = 0;
        for (var entry : verdicts.entrySet()) {
            if (entry.getValue()) {
                primes++;
            }
            System.out.printf("%d %s%n", entry.getKey(), entry.getValue() ? "is prime" : "is not prime");
        }
        System.out.printf("%d of %d are prime%n", verdicts.size(), primes);
    }
}
