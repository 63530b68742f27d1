package exercises;

/** Downloads one file; blocks as long as that takes. */
interface Downloader {
    void download(String file) throws InterruptedException;
}
