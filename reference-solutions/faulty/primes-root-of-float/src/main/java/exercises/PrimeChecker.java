package exercises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

public final class PrimeChecker {

    private PrimeChecker() {}

    private static int root(float x) {
        return (int) Math.sqrt(x);
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int d = 2; d <= root(n); d++) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Subtask<Boolean>> subtasks = new LinkedHashMap<>();
        try (var scope = StructuredTaskScope.open()) {
            for (Integer number : numbers) {
                subtasks.computeIfAbsent(number, n -> scope.fork(() -> isPrime(n)));
            }
            scope.join();
        }
        Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
        subtasks.forEach((number, subtask) -> verdicts.put(number, subtask.get()));
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(9, 11, 25, 29, 49, 121, 127));
        int primes = 0;
        for (var verdict : verdicts.entrySet()) {
            primes += verdict.getValue() ? 1 : 0;
            System.out.println(verdict.getKey() + " is " + (verdict.getValue() ? "prime" : "not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
