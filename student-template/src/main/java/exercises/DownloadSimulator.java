package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Exercise 2: three workers share one queue of downloads, and a timeout ends the run.
 *
 * <p>Nothing is really downloaded: a download is a sleep. There are {@value #WORKERS} worker
 * threads, however many files there are. Each takes the next file from the shared queue, sleeps,
 * counts the file as completed, and comes back for more until the queue is empty or the time is up.
 * So a worker that draws short sleeps gets through more files than the others.
 */
public final class DownloadSimulator {

  /** How many worker threads share the queue. */
  public static final int WORKERS = 3;

  /**
   * What one run came to.
   *
   * @param totalTime how long the run took from start to return, by the clock: not the sum of the
   *     sleeps
   * @param completedByWorker how many files each worker completed, with the keys 1 to {@link
   *     #WORKERS}; a worker that completed nothing is there with zero
   */
  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  /**
   * Downloads the files with {@link #WORKERS} workers and returns when all are done, or at the
   * timeout, whichever comes first.
   *
   * <p>Each download takes a random time from 100 to 1000 milliseconds, drawn anew for each file.
   * The timeout is one for the whole run, not one for each file. At the timeout the workers are
   * told to stop, and stop: a download that was cut short is not counted, and no thread is left
   * waiting or sleeping when this method returns.
   *
   * @param files the names of the files; may be empty; not {@code null}
   * @param timeout the longest the run may take; may be zero or a few milliseconds, may be some
   *     hundred years; not {@code null}
   * @return the time that passed, and what each worker completed in it
   * @throws InterruptedException if the calling thread is interrupted while it waits
   */
  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    throw new UnsupportedOperationException("run: write me");
  }

  /**
   * Downloads a few files of your choice with {@link #run} and prints the total time and one line
   * for each worker.
   *
   * @param args not used
   * @throws Exception if the run could not be finished
   */
  public static void main(String[] args) throws Exception {
    throw new UnsupportedOperationException("main: write me");
  }
}
