package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import org.loomgrade.bench.program.Threads;

/** Eleven threads must all have come before the twelfth looks. */
public final class LastOfTwelve implements Runnable {
  private final AtomicInteger arrived = new AtomicInteger();

  @Override
  public void run() {
    Runnable[] tasks = new Runnable[12];
    for (int i = 0; i < tasks.length; i++) {
      tasks[i] = i == 0 ? this::look : arrived::incrementAndGet;
    }
    Threads.runAll(tasks);
  }

  private void look() {
    Threads.check(arrived.get() < 11, "all have come");
  }
}
