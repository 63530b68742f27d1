package org.loomgrade.bench.faulty;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.loomgrade.bench.program.Threads;

/** A concurrent map is asked, and changed later: one of two entries is overwritten. */
public final class CheckThenPut implements Runnable {
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();

  @Override
  public void run() {
    Threads.runAll(() -> add("pear", 1), () -> add("pear", 2));
    Threads.check(stock.getOrDefault("pear", 0) == 3, "a delivery was lost");
  }

  private void add(String fruit, int pieces) {
    if (stock.containsKey(fruit)) {
      stock.merge(fruit, pieces, Integer::sum);
    } else {
      stock.put(fruit, pieces);
    }
  }
}
