package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class PrimeChecker
{
    public static boolean isPrime(int n)
    {
        if (n < 2)
            return false;
        for (long i = 2; i * i <= n; i++)
            if (n % i == 0)
                return false;
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException
    {
        List<Integer> unique = new ArrayList<>();
        for (Integer number : numbers)
            if (!unique.contains(number))
                unique.add(number);

        Map<Integer, Boolean> result = new LinkedHashMap<>();
        // like Task.Run: work goes to the background, results are awaited below
        try (ExecutorService background = Executors.newSingleThreadExecutor())
        {
            List<Future<Boolean>> tasks = new ArrayList<>();
            for (Integer number : unique)
                tasks.add(background.submit(() -> isPrime(number)));

            for (int i = 0; i < unique.size(); i++)
                result.put(unique.get(i), tasks.get(i).get());
        }
        catch (ExecutionException e)
        {
            throw new IllegalStateException(e.getCause());
        }
        return result;
    }

    public static void main(String[] args) throws Exception
    {
        Map<Integer, Boolean> result = checkAll(List.of(2, 8, 18, 28, 29, 37, 38));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> pair : result.entrySet())
        {
            System.out.println(pair.getKey() + " is " + (pair.getValue() ? "prime" : "not prime"));
            if (pair.getValue())
                primes++;
        }
        System.out.println(primes + " of " + result.size() + " are prime");
    }
}
