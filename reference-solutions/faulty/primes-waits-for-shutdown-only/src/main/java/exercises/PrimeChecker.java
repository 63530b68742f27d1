package exercises;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class PrimeChecker
{
    private static final int THREADS = 6;

    public static boolean isPrime(int n)
    {
        if (n < 2)
            return false;
        for (int i = 2; i <= Math.sqrt(n); i++)
        {
            if (n % i == 0)
                return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException
    {
        Map<Integer, Boolean> results = Collections.synchronizedMap(new HashMap<>());
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        for (int number : new HashSet<>(numbers))
        {
            executor.execute(() -> results.put(number, isPrime(number)));
        }

        // no new tasks, and wait until the executor is down
        executor.shutdown();
        while (!executor.isShutdown())
        {
            Thread.sleep(5);
        }
        synchronized (results)
        {
            return new HashMap<>(results);
        }
    }

    public static void main(String[] args) throws Exception
    {
        Map<Integer, Boolean> results = checkAll(List.of(2, 3, 5, 6, 10, 11, 1000003, 1000033));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> result : results.entrySet())
        {
            System.out.println(result.getKey() + (result.getValue() ? " is prime" : " is not prime"));
            if (result.getValue())
                primes++;
        }
        System.out.println(primes + " of " + results.size() + " are prime");
    }
}
