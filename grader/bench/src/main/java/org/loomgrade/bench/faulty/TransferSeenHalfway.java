package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import org.loomgrade.bench.program.Threads;

/** Three accesses that should be one: an audit adds two accounts while money moves between them. */
public final class TransferSeenHalfway implements Runnable {
  private final AtomicInteger savings = new AtomicInteger(100);
  private final AtomicInteger checking = new AtomicInteger();

  @Override
  public void run() {
    Threads.runAll(this::transfer, this::audit);
  }

  private void transfer() {
    savings.addAndGet(-10);
    checking.addAndGet(10);
  }

  private void audit() {
    Threads.check(savings.get() + checking.get() == 100, "money is missing or made");
  }
}
