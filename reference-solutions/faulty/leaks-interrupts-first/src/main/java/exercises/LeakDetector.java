package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;

/**
 * Detector for leaked threads.
 */
public final class LeakDetector
{
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int GRACE_PERIOD_MS = 100;

    public record Report(int threadsBefore, int threadsAfter)
    {
        public boolean leaked()
        {
            return threadsAfter > threadsBefore;
        }
    }

    private LeakDetector()
    {
    }

    public static Report run(Runnable task) throws InterruptedException
    {
        Set<Thread> known = Set.copyOf(Thread.getAllStackTraces().keySet());
        int before = THREADS.getThreadCount();
        int after = before;
        try
        {
            task.run();
        }
        finally
        {
            askToStop(known);
            Thread.sleep(GRACE_PERIOD_MS);
            after = THREADS.getThreadCount();
            if (after > before)
            {
                System.err.println("WARNING: threads that do not stop: " + (after - before));
            }
        }
        return new Report(before, after);
    }

    /** The task is over, so its threads have no work any more. Who obeys is no leak. */
    private static void askToStop(Set<Thread> known)
    {
        for (Thread thread : Thread.getAllStackTraces().keySet())
        {
            if (!known.contains(thread))
            {
                thread.interrupt();
            }
        }
    }

    public static void main(String[] args) throws Exception
    {
        Report clean = run(() -> System.out.println("Clean task"));
        System.out.println("Leak: " + clean.leaked());

        Report leaking = run(() ->
        {
            System.out.println("Leaking task");
            Thread.ofPlatform().daemon().start(() ->
            {
                try
                {
                    Thread.sleep(20_000);
                }
                catch (InterruptedException e)
                {
                    Thread.currentThread().interrupt();
                }
            });
        });
        System.out.println("Leak: " + leaking.leaked());
    }
}
