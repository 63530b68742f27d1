package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.loomgrade.bench.program.Threads;

/** Checked outside the lock only: two threads make the one instance. */
public final class DoubleChecked implements Runnable {
  private final AtomicInteger made = new AtomicInteger();
  private volatile @Nullable Object instance;

  @Override
  public void run() {
    Threads.runOn(2, this::get);
    Threads.check(made.get() == 1, "instances: " + made.get());
  }

  private void get() {
    if (instance == null) {
      synchronized (this) {
        made.incrementAndGet();
        instance = new Object();
      }
    }
  }
}
