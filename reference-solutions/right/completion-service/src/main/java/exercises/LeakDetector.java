package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executors;

public final class LeakDetector
{
    public record Report(int threadsBefore, int threadsAfter)
    {
        public boolean leaked()
        {
            return threadsAfter > threadsBefore;
        }
    }

    private static final int GraceMillis = 100;
    private static final int StepMillis = 5;

    public static Report run(Runnable task) throws InterruptedException
    {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int before = threads.getThreadCount();
        Throwable failure = null;
        try
        {
            task.run();
        }
        catch (Throwable t)
        {
            failure = t;
        }

        boolean interrupted = false;
        int waited = 0;
        int after = threads.getThreadCount();
        while (after > before && waited < GraceMillis)
        {
            try
            {
                Thread.sleep(StepMillis);
                waited += StepMillis;
            }
            catch (InterruptedException e)
            {
                interrupted = true; // clears the flag, so the next sleep is a real one
            }
            after = threads.getThreadCount();
        }
        if (after > before)
            System.err.println("*** WARNING *** leaked threads: " + (after - before));
        if (interrupted)
            Thread.currentThread().interrupt();

        if (failure != null)
            LeakDetector.<RuntimeException>rethrow(failure);
        return new Report(before, after);
    }

    /** Throws anything as it is, without wrapping. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable t) throws T
    {
        throw (T) t;
    }

    public static void main(String[] args) throws Exception
    {
        Report clean = run(() ->
        {
            var pool = Executors.newFixedThreadPool(3);
            pool.execute(() -> PrimeChecker.isPrime(65_537));
            pool.shutdown();
        });
        System.out.println("Clean: " + clean);

        Report leaking = run(() ->
        {
            var pool = Executors.newFixedThreadPool(3, r ->
            {
                var thread = new Thread(r);
                thread.setDaemon(true);
                return thread;
            });
            for (int i = 0; i < 3; i++)
                pool.execute(() -> PrimeChecker.isPrime(65_537));
        });
        System.out.println("Leaking: " + leaking);
    }
}
