package org.loomgrade.bench.faulty;

import java.util.concurrent.Semaphore;
import org.loomgrade.bench.program.Threads;

/** Two threads need two of two permits and take them one by one. */
public final class PermitsOneByOne implements Runnable {
  private final Semaphore permits = new Semaphore(2);

  @Override
  public void run() {
    Threads.runOn(2, this::use);
  }

  private void use() {
    permits.acquireUninterruptibly();
    permits.acquireUninterruptibly();
    permits.release(2);
  }
}
