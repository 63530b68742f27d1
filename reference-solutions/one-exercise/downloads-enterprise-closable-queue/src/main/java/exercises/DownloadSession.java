package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

final class DownloadSession {
    private final int workers;
    private final Downloader downloader;

    DownloadSession(int workers, Downloader downloader) {
        this.workers = workers;
        this.downloader = downloader;
    }

    DownloadSimulator.Report execute(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        FileQueue queue = new ConditionFileQueue();
        StatisticsService statistics = new StatisticsService(workers);

        List<Thread> threads = new ArrayList<>();
        for (int id = 1; id <= workers; id++) {
            Thread thread = new Thread(new DownloadWorker(id, queue, downloader, statistics), "download-worker-" + id);
            threads.add(thread);
            thread.start();
        }
        files.forEach(queue::put);
        queue.close();

        try {
            awaitUntil(threads, start, TimeUnit.NANOSECONDS.convert(timeout));
        } finally {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return new DownloadSimulator.Report(Duration.ofNanos(System.nanoTime() - start), statistics.snapshot());
    }

    private static void awaitUntil(List<Thread> threads, long start, long timeoutNanos) throws InterruptedException {
        for (Thread thread : threads) {
            long remaining = timeoutNanos - (System.nanoTime() - start);
            if (remaining > 0) {
                TimeUnit.NANOSECONDS.timedJoin(thread, remaining);
            }
        }
    }
}
