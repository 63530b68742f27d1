package exercises;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

public final class PrimeChecker {
    private record Pair<A, B>(A first, B second) {}

    /** like Kotlin's associateWith, but every value is computed on a virtual thread of its own */
    private static <K, V> Map<K, V> associateWithConcurrently(List<K> keys, Function<? super K, ? extends V> f) {
        final int all = Math.max(1, keys.size());
        return keys.stream()
            .gather(Gatherers.mapConcurrent(all, k -> new Pair<K, V>(k, f.apply(k))))
            .collect(Collectors.toMap(Pair::first, Pair::second));
    }

    public static boolean isPrime(int n) {
        return n >= 2 && Stream.iterate(2, i -> (long) i * i <= n, i -> i + 1).allMatch(i -> n % i != 0);
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        final var verdicts = associateWithConcurrently(numbers.stream().distinct().toList(), PrimeChecker::isPrime);
        if (Thread.interrupted()) throw new InterruptedException();
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        final var numbers = List.of(19, 21, 23, 25, 27, 29, 31, 33);
        final var verdicts = checkAll(numbers);
        numbers.forEach(it -> System.out.println(it + " is " + (verdicts.get(it) ? "prime" : "not prime")));
        System.out.println(numbers.stream().filter(verdicts::get).count() + " of " + numbers.size() + " are prime");
    }
}
