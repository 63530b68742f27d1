package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Exchanger;

public final class PrimeChecker {

    private record Pending(int number, Exchanger<Boolean> channel, Thread checker) {}

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        if (n < 4) {
            return true;
        }
        if (n % 2 == 0) {
            return false;
        }
        for (int divisor = 3; divisor <= 46_340 && divisor * divisor <= n; divisor += 2) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Pending> all = new ArrayList<>();
        for (Integer number : new LinkedHashSet<>(numbers)) {
            Exchanger<Boolean> channel = new Exchanger<>();
            Thread checker = Thread.ofPlatform().name("checker of " + number).start(() -> check(number, channel));
            all.add(new Pending(number, channel, checker));
        }

        Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
        try {
            for (Pending p : all) {
                // what we give is of no interest, what we get is the verdict
                verdicts.put(p.number(), p.channel().exchange(Boolean.FALSE));
            }
            for (Pending p : all) {
                p.checker().join();
            }
        } catch (InterruptedException e) {
            // nobody will come to the other exchangers any more
            all.forEach(p -> p.checker().interrupt());
            throw e;
        }
        return verdicts;
    }

    private static void check(int number, Exchanger<Boolean> channel) {
        boolean verdict = isPrime(number);
        try {
            channel.exchange(verdict);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the caller has given up
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(71, 72, 73, 74, 75, 76, 77, 78, 79));
        StringBuilder text = new StringBuilder();
        int primes = 0;
        for (Map.Entry<Integer, Boolean> entry : verdicts.entrySet()) {
            text.append(entry.getKey()).append(" is ");
            if (entry.getValue()) {
                primes++;
            } else {
                text.append("not ");
            }
            text.append("prime").append(System.lineSeparator());
        }
        text.append(primes).append(" of ").append(verdicts.size()).append(" are prime");
        System.out.println(text);
    }
}
