package org.loomgrade.bench.faulty;

import org.jspecify.annotations.Nullable;
import org.loomgrade.bench.program.Threads;

/** Order: a thread is started before what it needs is set. */
public final class StartedTooEarly implements Runnable {
  private volatile @Nullable String name;

  @Override
  public void run() {
    Thread reader = new Thread(() -> Threads.check(name != null, "there is no name yet"));
    reader.start();
    name = "loom";
    Threads.join(reader);
  }
}
