package exercises;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator
{
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

    private static class Worker implements Callable<Void>
    {
        private final Queue<String> queue;
        private final AtomicInteger completed = new AtomicInteger();

        Worker(Queue<String> queue)
        {
            this.queue = queue;
        }

        @Override
        public Void call() throws InterruptedException
        {
            while (queue.poll() != null)
            {
                Thread.sleep((long) (100 + Math.random() * 900));
                completed.incrementAndGet();
            }
            return null;
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException
    {
        long start = System.nanoTime();
        var queue = new LinkedBlockingQueue<String>(files);
        var workers = new ArrayList<Worker>();
        for (int i = 0; i < WORKERS; i++)
            workers.add(new Worker(queue));

        // invokeAll cancels (that is: interrupts) whoever is not ready in time,
        // and close waits until they are really gone.
        try (var pool = Executors.newFixedThreadPool(WORKERS))
        {
            pool.invokeAll(workers, TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        }

        var completed = new HashMap<Integer, Integer>();
        for (int i = 0; i < WORKERS; i++)
            completed.put(i + 1, workers.get(i).completed.get());
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception
    {
        var report = run(List.of("x.dll", "y.dll", "z.dll", "a.exe", "b.exe", "c.exe"), Duration.ofSeconds(10));
        System.out.println("Total time: " + report.totalTime());
        foreach(report.completedByWorker());
    }

    // I miss it
    private static void foreach(Map<Integer, Integer> completed)
    {
        for (var pair : completed.entrySet())
            System.out.println("Worker " + pair.getKey() + ": " + pair.getValue() + " files");
    }
}
