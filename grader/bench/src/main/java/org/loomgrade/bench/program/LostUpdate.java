package org.loomgrade.bench.program;

/** Two threads count without a lock. */
public final class LostUpdate implements Runnable {
  private int count;

  @Override
  public void run() {
    Threads.startAndJoin(new Thread(() -> count++), new Thread(() -> count++));
    Threads.check(count == 2, "an increment was lost");
  }
}
