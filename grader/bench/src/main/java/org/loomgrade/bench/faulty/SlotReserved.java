package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.loomgrade.bench.program.Threads;

/** A slot is counted before it is filled; a reader meets it empty. */
public final class SlotReserved implements Runnable {
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicReferenceArray<@Nullable String> slots = new AtomicReferenceArray<>(4);

  @Override
  public void run() {
    Threads.runAll(() -> add("a"), () -> add("b"), this::readAll);
  }

  private void add(String element) {
    slots.set(size.getAndIncrement(), element);
  }

  private void readAll() {
    int known = size.get();
    for (int i = 0; i < known; i++) {
      Threads.check(slots.get(i) != null, "slot " + i + " is empty");
    }
  }
}
