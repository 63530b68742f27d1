package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Functional variant: the common pool does the checks. */
public final class PrimeChecker {

    private record Verdict(int number, boolean prime) {
        @Override
        public String toString() {
            return number + (prime ? " is prime" : " is not prime");
        }
    }

    public static boolean isPrime(int n) {
        return n > 1
                && LongStream.iterate(2, d -> d * d <= n, d -> d + 1).noneMatch(d -> n % d == 0);
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Verdict> verdicts = new ArrayList<>();
        numbers.stream()
                .distinct()
                .toList()
                .parallelStream()
                .map(n -> new Verdict(n, isPrime(n)))
                .forEach(verdicts::add);

        Map<Integer, Boolean> result = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            result.put(verdict.number(), verdict.prime());
        }
        return result;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> result = checkAll(List.of(4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 6857, 6859));
        result.forEach((n, prime) -> System.out.println(new Verdict(n, prime)));
        System.out.println(result.values().stream().filter(Boolean::booleanValue).count()
                + " of " + result.size() + " are prime");
    }
}
