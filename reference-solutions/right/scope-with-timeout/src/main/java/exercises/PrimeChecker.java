package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

public final class PrimeChecker {

    record Verdict(int number, boolean prime) {
        @Override
        public String toString() {
            return number + " is " + (prime ? "prime" : "not prime");
        }
    }

    /** Puts each verdict into the map as it comes in. onComplete may be called by many threads at once. */
    private static final class Collecting implements Joiner<Verdict, Map<Integer, Boolean>> {
        private final Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        private volatile Throwable failure;

        @Override
        public boolean onComplete(Subtask<? extends Verdict> subtask) {
            switch (subtask.state()) {
                case SUCCESS -> verdicts.put(subtask.get().number(), subtask.get().prime());
                case FAILED -> failure = subtask.exception();
                case UNAVAILABLE -> throw new IllegalStateException("not complete");
            }
            return failure != null; // true cancels the others
        }

        @Override
        public Map<Integer, Boolean> result() throws Throwable {
            if (failure != null) {
                throw failure;
            }
            return verdicts;
        }
    }

    public static boolean isPrime(int n) {
        if (n <= 3) {
            return n == 2 || n == 3;
        }
        int root = (int) Math.sqrt(n);
        int d = 2;
        while (d <= root && n % d != 0) {
            d++;
        }
        return d > root;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(new Collecting())) {
            numbers.stream().distinct().forEach(n -> scope.fork(() -> new Verdict(n, isPrime(n))));
            return scope.join();
        }
    }

    public static void main(String[] args) throws Exception {
        var numbers = List.of(5, 10, 15, 17, 20, 23, 25, 29, 30);
        var verdicts = checkAll(numbers);
        int primes = 0;
        for (var number : numbers) {
            var verdict = new Verdict(number, verdicts.get(number));
            System.out.println(verdict);
            primes += verdict.prime() ? 1 : 0;
        }
        System.out.println(primes + " of " + numbers.size() + " are prime");
    }
}
