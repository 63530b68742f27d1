package exercises;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class LeakDetector
{
    public record Report(int threadsBefore, int threadsAfter)
    {
        public boolean leaked()
        {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException
    {
        int threadsBefore = Thread.activeCount();
        int threadsAfter;
        try
        {
            task.run();
        }
        finally
        {
            Thread.sleep(100);
            threadsAfter = Thread.activeCount();
            if (threadsAfter > threadsBefore)
            {
                System.out.println("WARNING: threads are leaking (" + (threadsAfter - threadsBefore) + ")");
            }
        }
        return new Report(threadsBefore, threadsAfter);
    }

    public static void main(String[] args) throws Exception
    {
        Report report = run(LeakDetector::work);
        System.out.println("Before: " + report.threadsBefore());
        System.out.println("After:  " + report.threadsAfter());
        System.out.println(report.leaked() ? "The task leaks threads." : "The task is clean.");
    }

    private static void work()
    {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.submit(() -> System.out.println("job 1"));
        pool.submit(() -> System.out.println("job 2"));
        pool.shutdown();
        try
        {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
        catch (InterruptedException e)
        {
            Thread.currentThread().interrupt();
        }
    }
}
