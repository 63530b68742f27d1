package exercises;

import java.util.*;
import java.util.Map.Entry;
import java.util.concurrent.*;

public final class PrimeChecker
{
    public static boolean isPrime(int n)
    {
        if (n < 2)
            return false;
        for (int teiler = 2; teiler <= Math.sqrt(n); teiler++)
        {
            if (n % teiler == 0)
                return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException
    {
        var distinct = new LinkedHashSet<Integer>(numbers);
        var result = new HashMap<Integer, Boolean>();
        ExecutorService pool = Executors.newCachedThreadPool();
        try
        {
            var service = new ExecutorCompletionService<Entry<Integer, Boolean>>(pool);
            for (Integer n : distinct)
                service.submit(() -> Map.entry(n, isPrime(n)));

            // in the order of completion, each exactly once
            for (int i = 0; i < distinct.size(); i++)
            {
                Entry<Integer, Boolean> entry = service.take().get();
                result.put(entry.getKey(), entry.getValue());
            }
        }
        catch (ExecutionException e)
        {
            throw new RuntimeException(e.getCause());
        }
        finally
        {
            pool.shutdownNow();
        }
        return result;
    }

    public static void main(String[] args) throws Exception
    {
        var result = new TreeMap<Integer, Boolean>(checkAll(List.of(77, 78, 79, 80, 81, 82, 83, 83, 1, -5)));
        int primes = 0;
        for (var entry : result.entrySet())
        {
            System.out.println(entry.getKey() + (entry.getValue() ? " is prime" : " is not prime"));
            if (entry.getValue())
                primes++;
        }
        System.out.println(primes + " of " + result.size() + " are prime");
    }
}
