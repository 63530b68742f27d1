package exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

// Homework week 6, exercise 1
public final class PrimeChecker {

    private static class CheckThread extends Thread
    {
        private final int number;
        private final Map<Integer, Boolean> found;

        CheckThread(int number, Map<Integer, Boolean> found)
        {
            this.number = number;
            this.found = found;
        }

        @Override
        public void run()
        {
            found.put(number, isPrime(number));
        }
    }

    public static boolean isPrime(int n)
    {
        if (n < 2) return false;
        for (long t = 2; t * t <= n; t++)
        {
            if (n % t == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException
    {
        // several threads write, so not a HashMap
        Map<Integer, Boolean> found = new ConcurrentHashMap<>();
        List<CheckThread> threads = new ArrayList<>();
        for (Integer number : new TreeSet<>(numbers))
        {
            threads.add(new CheckThread(number, found));
        }
        for (CheckThread thread : threads)
        {
            thread.start();
        }

        return new TreeMap<>(found);
    }

    public static void main(String[] args) throws Exception
    {
        Map<Integer, Boolean> map = checkAll(List.of(2, 3, 4, 17, 18, 19, 20, 999983, 1000000));
        int yes = 0;
        for (Map.Entry<Integer, Boolean> entry : map.entrySet())
        {
            if (entry.getValue())
            {
                yes++;
                System.out.println(entry.getKey() + " is prime");
            }
            else
            {
                System.out.println(entry.getKey() + " is not prime");
            }
        }
        System.out.println(yes + " of " + map.size() + " are prime");
    }
}
