package exercises;

import java.util.Optional;

final class DownloadWorker implements Runnable {
    private final int id;
    private final FileQueue queue;
    private final Downloader downloader;
    private final StatisticsService statistics;

    DownloadWorker(int id, FileQueue queue, Downloader downloader, StatisticsService statistics) {
        this.id = id;
        this.queue = queue;
        this.downloader = downloader;
        this.statistics = statistics;
    }

    @Override
    public void run() {
        try {
            Optional<String> file;
            while ((file = queue.take()).isPresent()) {
                downloader.download(file.get());
                statistics.recordCompletion(id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
