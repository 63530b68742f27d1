package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.stream.Collectors;

/**
 * Each number is a subtask of a scope. The scope cannot be left before its subtasks have ended,
 * so there is nothing to shut down and nothing to forget.
 */
public final class PrimeChecker {

    private PrimeChecker() {}

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (long d = 2; d * d <= n; d++) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Map.Entry<Integer, Boolean>>allSuccessfulOrThrow())) {
            for (Integer number : numbers) {
                scope.fork(() -> Map.entry(number, isPrime(number)));
            }
            // the merge function is for numbers which were given twice
            return scope.join()
                    .map(Subtask::get)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        }
    }

    public static void main(String[] args) throws Exception {
        var numbers = List.of(11, 12, 13, 14, 15, 16, 17, 18, 19);
        var verdicts = checkAll(numbers);
        for (int number : numbers) {
            System.out.printf("%d is %s%n", number, verdicts.get(number) ? "prime" : "not prime");
        }
        long primes = numbers.stream().filter(verdicts::get).count();
        System.out.printf("%d of %d are prime%n", primes, numbers.size());
    }
}
