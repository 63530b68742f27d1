package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;

public final class PrimeChecker {

    /** One verdict, as it goes down the stream. */
    record Verdict(int number, boolean prime) {}

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; (long) i * i <= n; i++) if (n % i == 0) return false;
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        if (numbers.isEmpty()) return Map.of();

        Executor delivery = task -> Thread.ofVirtual().name("delivery").start(task);
        SubmissionPublisher<Verdict> stream = new SubmissionPublisher<>(delivery, 16);
        VerdictCollector collector = new VerdictCollector();
        stream.subscribe(collector);

        AtomicInteger unfinished = new AtomicInteger(numbers.size());
        for (int number : numbers) {
            Thread.ofVirtual().start(() -> {
                try {
                    stream.submit(new Verdict(number, isPrime(number)));
                } finally {
                    // the last one out switches off the light
                    if (unfinished.decrementAndGet() == 0) stream.close();
                }
            });
        }
        return collector.await();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(83, 84, 85, 86, 87, 88, 89));
        verdicts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(v -> v.getKey() + (v.getValue() ? " is prime" : " is not prime"))
                .forEach(System.out::println);
        System.out.println(verdicts.values().stream().filter(v -> v).count() + " of " + verdicts.size() + " are prime");
    }
}
