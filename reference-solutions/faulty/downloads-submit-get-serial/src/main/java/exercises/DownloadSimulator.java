package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class DownloadSimulator
{
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException
    {
        var started = System.nanoTime();
        var budget = TimeUnit.NANOSECONDS.convert(timeout);
        var jobs = new ConcurrentLinkedQueue<String>(files);
        var completed = new ConcurrentHashMap<Integer, Integer>();
        for (var id = 1; id <= WORKERS; id++)
        {
            completed.put(id, 0);
        }

        var pool = Executors.newFixedThreadPool(WORKERS);
        try
        {
            for (var id = 1; id <= WORKERS; id++)
            {
                var worker = id;
                var task = pool.submit(() ->
                {
                    while (jobs.poll() != null)
                    {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                        completed.merge(worker, 1, Integer::sum);
                    }
                    return null;
                });
                // "await"
                task.get(budget - (System.nanoTime() - started), TimeUnit.NANOSECONDS);
            }
        }
        catch (TimeoutException e)
        {
            // out of time, the pool is stopped below
        }
        catch (ExecutionException e)
        {
            throw new IllegalStateException("worker failed", e.getCause());
        }
        finally
        {
            pool.shutdownNow();
            pool.close();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - started), Map.copyOf(completed));
    }

    public static void main(String[] args) throws Exception
    {
        var report = run(List.of("setup.exe", "readme.md", "data.xml", "logo.svg", "app.dll"), Duration.ofSeconds(20));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        for (var id = 1; id <= WORKERS; id++)
        {
            System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
        }
    }
}
