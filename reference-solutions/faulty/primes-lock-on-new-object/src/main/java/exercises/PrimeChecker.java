package exercises;

import java.util.*;

public final class PrimeChecker
{
    public static boolean isPrime(int n)
    {
        if (n <= 1)
            return false;
        var limit = (int) Math.sqrt(n);
        for (int i = 2; i <= limit; i++)
        {
            if (n % i == 0)
                return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException
    {
        var result = new HashMap<Integer, Boolean>();
        var tasks = new ArrayList<Thread>();
        for (var number : numbers.stream().distinct().toList())
        {
            tasks.add(Thread.ofVirtual().start(() ->
            {
                var prime = isPrime(number);
                // Dictionary is not thread-safe, so lock it
                synchronized (new Object())
                {
                    result.put(number, prime);
                }
            }));
        }
        for (var task : tasks)
            task.join();
        return result;
    }

    public static void main(String[] args) throws Exception
    {
        var result = checkAll(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        var count = 0;
        for (var pair : result.entrySet())
        {
            System.out.println(pair.getKey() + " is " + (pair.getValue() ? "prime" : "not prime"));
            if (pair.getValue())
                count++;
        }
        System.out.println(count + " of " + result.size() + " are prime");
    }
}
