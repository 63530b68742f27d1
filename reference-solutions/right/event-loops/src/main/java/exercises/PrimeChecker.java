package exercises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        if (n < 4) return true;
        if ((n & 1) == 0) return false;
        for (int d = 3, max = (int) Math.floor(Math.sqrt(n)); d <= max; d += 2) {
            if (n % d == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, FutureTask<Boolean>> tasks = new LinkedHashMap<>();
        for (int n : numbers) tasks.putIfAbsent(n, new FutureTask<>(() -> isPrime(n)));
        for (FutureTask<Boolean> task : tasks.values()) new Thread(task).start();

        Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
        try {
            for (var e : tasks.entrySet()) verdicts.put(e.getKey(), e.getValue().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a check failed", e.getCause());
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(101, 103, 105, 107, 109, 111, 113));
        StringBuilder text = new StringBuilder();
        int primes = 0;
        for (var e : verdicts.entrySet()) {
            text.append(e.getKey()).append(e.getValue() ? " is prime" : " is not prime").append('\n');
            if (e.getValue()) primes++;
        }
        text.append(primes).append(" of ").append(verdicts.size()).append(" are prime");
        System.out.println(text);
    }
}
