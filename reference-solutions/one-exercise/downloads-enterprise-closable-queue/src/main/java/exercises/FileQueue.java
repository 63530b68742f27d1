package exercises;

import java.util.Optional;

interface FileQueue {
    void put(String file);

    /** No more files will come. */
    void close();

    /** Waits for a file; empty when the queue is closed and has run dry. */
    Optional<String> take() throws InterruptedException;
}
