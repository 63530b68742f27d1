package org.loomgrade.scheduler.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about one object in one schedule. */
final class Shadow {
  private static final int SMALL = 8;

  final int number;
  final VectorClock clock = new VectorClock();

  /** The collection that an iterator or view belongs to. */
  @Nullable Object root;

  private int[] keys = new int[2];
  private Cell[] cells = new Cell[2];
  private int size;
  private @Nullable Map<Integer, Cell> many;

  Shadow(int number) {
    this.number = number;
  }

  /** The variable with this key: a field's number, or an array's index. */
  Cell cell(int key) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return cells[i];
      }
    }
    if (many != null) {
      return many.computeIfAbsent(key, k -> new Cell());
    }
    if (size == SMALL) {
      many = new HashMap<>();
      return cell(key);
    }
    return append(key);
  }

  private Cell append(int key) {
    if (size == keys.length) {
      keys = java.util.Arrays.copyOf(keys, size * 2);
      cells = java.util.Arrays.copyOf(cells, size * 2);
    }
    keys[size] = key;
    cells[size] = new Cell();
    return cells[size++];
  }
}
