package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.loomgrade.bench.program.Threads;

/** Peterson's lock with its two first lines swapped. */
public final class PetersonSwapped implements Runnable {
  private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
  private final AtomicInteger inside = new AtomicInteger();
  private volatile int turn;

  @Override
  public void run() {
    Threads.runAll(() -> enter(0), () -> enter(1));
  }

  private void enter(int me) {
    int other = 1 - me;
    turn = other;
    wants.set(me, 1);
    while (wants.get(other) == 1 && turn == other) {
      Thread.onSpinWait();
    }
    Threads.check(inside.incrementAndGet() == 1, "two are inside");
    inside.decrementAndGet();
    wants.set(me, 0);
  }
}
