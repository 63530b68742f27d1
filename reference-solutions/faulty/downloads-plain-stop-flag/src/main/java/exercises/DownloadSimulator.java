package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator
{
    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException
    {
        long start = System.nanoTime();
        var queue = new ConcurrentLinkedQueue<>(files);
        var token = new CancellationToken();
        var allDone = new CountDownLatch(WORKERS);
        var counters = new TreeMap<Integer, AtomicInteger>();
        var threads = new ArrayList<Thread>();

        for (int id = 1; id <= WORKERS; id++)
        {
            var counter = new AtomicInteger();
            counters.put(id, counter);
            var thread = new Thread(() ->
            {
                while (!token.isCancellationRequested())
                {
                    String file = queue.poll();
                    if (file == null)
                    {
                        break;
                    }
                    try
                    {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
                        counter.incrementAndGet();
                    }
                    catch (InterruptedException e)
                    {
                        // woken up early: not completed, and the token says whether to go on
                    }
                }
                allDone.countDown();
            });
            threads.add(thread);
            thread.start();
        }

        try
        {
            allDone.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
        finally
        {
            token.cancel();
            threads.forEach(Thread::interrupt);
        }
        for (var thread : threads)
        {
            thread.join();
        }

        var completed = new TreeMap<Integer, Integer>();
        counters.forEach((id, counter) -> completed.put(id, counter.get()));
        return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
    }

    public static void main(String[] args) throws Exception
    {
        var report = run(List.of("Program.cs", "App.config", "Model.cs", "View.xaml", "Icon.ico"), Duration.ofSeconds(15));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n + " files"));
    }
}
