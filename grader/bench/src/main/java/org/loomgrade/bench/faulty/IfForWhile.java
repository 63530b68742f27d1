package org.loomgrade.bench.faulty;

import java.util.ArrayDeque;
import java.util.Queue;
import org.loomgrade.bench.program.Threads;

/** A taker that was woken does not look again: another has emptied the box. */
public final class IfForWhile implements Runnable {
  private final Queue<Integer> box = new ArrayDeque<>();

  @Override
  public void run() {
    Threads.runAll(this::take, this::take, () -> put(1), () -> put(2));
  }

  @SuppressWarnings("WaitNotInLoop") // the fault
  private synchronized void take() {
    if (box.isEmpty()) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts", e);
      }
    }
    box.remove();
  }

  private synchronized void put(int element) {
    box.add(element);
    notifyAll();
  }
}
