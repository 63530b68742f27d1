package exercises;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Sorts the numbers into two groups, primes (true) and others (false). The sets in the map are never changed, a
 * new number gets a new set; and the map is a concurrent one.
 */
public final class PrimeChecker {

    private static final class Groups {
        private final Map<Boolean, Set<Integer>> groups = new ConcurrentHashMap<>();

        void add(boolean prime, int number) {
            Set<Integer> group = new HashSet<>(groups.getOrDefault(prime, Set.of()));
            group.add(number);
            groups.put(prime, Set.copyOf(group));
        }

        Map<Integer, Boolean> byNumber() {
            Map<Integer, Boolean> byNumber = new HashMap<>();
            groups.forEach((prime, numbers) -> numbers.forEach(number -> byNumber.put(number, prime)));
            return byNumber;
        }
    }

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (long divisor = 2; divisor * divisor <= n; divisor++) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Groups groups = new Groups();
        Collection<Integer> distinct = new HashSet<>(numbers);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Integer number : distinct) {
                executor.execute(() -> groups.add(isPrime(number), number));
            }
        }
        return groups.byNumber();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(61, 62, 63, 64, 65, 66, 67));
        verdicts.forEach((number, prime) -> System.out.println(number + (prime ? " is prime" : " is not prime")));
        long primes = verdicts.values().stream().filter(Boolean::booleanValue).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
