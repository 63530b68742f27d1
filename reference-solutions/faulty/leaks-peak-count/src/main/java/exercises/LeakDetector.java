package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

public final class LeakDetector
{
    private static final ThreadMXBean Bean = ManagementFactory.getThreadMXBean();

    public record Report(int threadsBefore, int threadsAfter)
    {
        public boolean leaked()
        {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException
    {
        int before = Bean.getPeakThreadCount();
        try
        {
            task.run();
        }
        catch (RuntimeException | Error e)
        {
            inspect(before);
            throw e;
        }
        return inspect(before);
    }

    private static Report inspect(int before) throws InterruptedException
    {
        Thread.sleep(100);
        var report = new Report(before, Bean.getPeakThreadCount());
        if (report.leaked())
        {
            System.err.println("WARNING: number of threads rose from " + report.threadsBefore() + " to " + report.threadsAfter());
        }
        return report;
    }

    public static void main(String[] args) throws Exception
    {
        System.out.println("clean: " + run(() -> System.out.println("nothing to see here")));
        System.out.println("leaking: " + run(() ->
        {
            for (int i = 0; i < 4; i++)
            {
                var thread = new Thread(() ->
                {
                    try
                    {
                        Thread.sleep(30_000);
                    }
                    catch (InterruptedException e)
                    {
                        Thread.currentThread().interrupt();
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
        }));
    }
}
