package exercises;

import java.util.Random;
import java.util.concurrent.TimeUnit;

final class RandomDelayDownloader implements Downloader {
    private static final int MIN_MILLIS = 100;
    private static final int MAX_MILLIS = 1000;

    /** java.util.Random may be shared between threads. */
    private final Random random = new Random();

    @Override
    public void download(String file) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(MIN_MILLIS + random.nextInt(MAX_MILLIS - MIN_MILLIS + 1));
    }
}
