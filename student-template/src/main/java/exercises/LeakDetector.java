package exercises;

/**
 * Exercise 3: runs a task and warns when it leaves threads behind.
 *
 * <p>The idea: count the live threads, run the task, wait about 100 milliseconds so that threads
 * which are just finishing can finish, and count again. More threads than before are a suspected
 * leak.
 */
public final class LeakDetector {

  /**
   * The two counts of one run.
   *
   * @param threadsBefore how many threads were alive just before the task began
   * @param threadsAfter how many were alive about 100 milliseconds after it ended
   */
  public record Report(int threadsBefore, int threadsAfter) {

    /**
     * Tells whether the task seems to have left threads behind.
     *
     * @return whether there were more threads after the task than before it
     */
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  /**
   * Runs the task on the calling thread and counts the live threads before it and about 100
   * milliseconds after it.
   *
   * <p>On a suspected leak it prints a line that contains {@code WARNING}, to standard output or
   * standard error; without one it prints no such line. It only watches: leaked threads are neither
   * interrupted nor waited for, and it leaves no thread of its own behind.
   *
   * <p>A task that throws may have leaked too. So the check is made all the same, warning included,
   * and then the task's exception is thrown on to the caller.
   *
   * @param task what to run; not {@code null}
   * @return the two counts
   * @throws InterruptedException if the calling thread is interrupted while it waits
   */
  public static Report run(Runnable task) throws InterruptedException {
    throw new UnsupportedOperationException("run: write me");
  }

  /**
   * Shows {@link #run} with two tasks: one that cleans up after itself, and one that leaks a
   * thread.
   *
   * @param args not used
   * @throws Exception if the tasks could not be run
   */
  public static void main(String[] args) throws Exception {
    throw new UnsupportedOperationException("main: write me");
  }
}
