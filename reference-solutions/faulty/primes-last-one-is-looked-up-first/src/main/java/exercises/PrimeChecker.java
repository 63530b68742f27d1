package exercises;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** The last check to finish completes the future of the whole result. */
public final class PrimeChecker {

    private static final class Batch {
        private final SortedMap<Integer, Boolean> verdicts = new ConcurrentSkipListMap<>();
        private final AtomicInteger finished = new AtomicInteger();
        private final CompletableFuture<Map<Integer, Boolean>> result = new CompletableFuture<>();
        private final int size;

        Batch(int size) {
            this.size = size;
        }

        void accept(int number, boolean prime) {
            verdicts.put(number, prime);
            boolean last = finished.get() == size - 1;
            if (last) {
                result.complete(new TreeMap<>(verdicts));
            } else {
                finished.incrementAndGet();
            }
        }
    }

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int divisor = 2; divisor <= n / divisor; divisor++) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Integer> distinct = numbers.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return new TreeMap<>();
        }
        Batch batch = new Batch(distinct.size());
        for (Integer number : distinct) {
            Thread.ofPlatform().start(() -> batch.accept(number, isPrime(number)));
        }
        try {
            return batch.result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(41, 43, 47, 49, 51, 53, 57));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> verdict : verdicts.entrySet()) {
            System.out.println(verdict.getKey() + (verdict.getValue() ? " is prime" : " is not prime"));
            primes += verdict.getValue() ? 1 : 0;
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
