package exercises;

import java.util.concurrent.locks.LockSupport;

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
        int before = Thread.activeCount();
        Throwable thrown = null;
        try
        {
            task.run();
        }
        catch (RuntimeException | Error e)
        {
            thrown = e;
        }

        Thread.sleep(110);
        int after = Thread.activeCount();
        if (after != before)
        {
            System.err.println("WARNING! threads before the task: " + before + ", now: " + after);
        }

        if (thrown instanceof RuntimeException e)
        {
            throw e;
        }
        if (thrown instanceof Error e)
        {
            throw e;
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception
    {
        Report first = run(() -> System.out.println("this task starts no thread"));
        System.out.println(first);

        Report second = run(() ->
        {
            System.out.println("this task forgets one");
            Thread parked = new Thread(LeakDetector::parkForever);
            parked.setDaemon(true);
            parked.start();
        });
        System.out.println(second);
    }

    private static void parkForever()
    {
        while (!Thread.currentThread().isInterrupted())
        {
            LockSupport.park();
        }
    }
}
