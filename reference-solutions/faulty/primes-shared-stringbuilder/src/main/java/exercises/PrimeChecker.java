package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

public final class PrimeChecker {

    // every thread writes one line: "7=true"
    private static StringBuilder protocol = new StringBuilder();

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; (long) i * i <= n; i++)
            if (n % i == 0) return false;
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        protocol = new StringBuilder();
        List<Thread> threads = new ArrayList<>();
        for (int n : new TreeSet<>(numbers)) {
            Thread t = new Thread(() -> {
                String line = n + "=" + isPrime(n) + "\n";
                protocol.append(line); // one single append, so that lines do not mix
            });
            t.start();
            threads.add(t);
        }
        for (Thread t : threads) t.join();

        Map<Integer, Boolean> map = new LinkedHashMap<>();
        for (String line : protocol.toString().split("\n")) {
            if (line.isEmpty()) continue; // no numbers at all
            String[] parts = line.split("=");
            map.put(Integer.parseInt(parts[0]), Boolean.parseBoolean(parts[1]));
        }
        return map;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> map = checkAll(List.of(3, 5, 8, 13, 21, 34, 55, 89));
        int count = 0;
        for (int n : map.keySet()) {
            System.out.println(n + (map.get(n) ? " is prime" : " is not prime"));
            if (map.get(n)) count++;
        }
        System.out.println(count + " of " + map.size() + " are prime");
    }
}
