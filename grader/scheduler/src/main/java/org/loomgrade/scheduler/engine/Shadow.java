package org.loomgrade.scheduler.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about one object in one schedule. */
final class Shadow {
  /** So many accesses by one thread alone, or reads by all, and no switch at one matters much. */
  private static final int DULL = 512;

  /** Every so many accesses of such an object there is a point all the same. */
  private static final int SELDOM = 64;

  final int number;

  /** The collection that an iterator or view belongs to. */
  @Nullable Object root;

  /** The collection that a locked wrapper keeps its elements in. */
  @Nullable Object backing;

  private @Nullable VectorClock clock;
  private boolean handled;
  private boolean shared;
  private @Nullable Task only;
  private int uses;
  private int[] keys = {};
  private @Nullable Cell[] cells = {};
  private int size;
  private @Nullable Cell[] elements = {};
  private @Nullable Map<Object, Cell> entries;

  Shadow(int number) {
    this.number = number;
  }

  /** Happens-before through the object, when it is a synchronizer. */
  VectorClock clock() {
    VectorClock known = clock;
    if (known == null) {
      known = new VectorClock();
      clock = known;
    }
    return known;
  }

  /** It is used by several threads, whoever has used it until now. */
  void share() {
    shared = true;
  }

  /**
   * Notes an access. Whether the object has long been used by this thread alone, or only been read,
   * so that a switch here changes nothing that another thread could see.
   */
  boolean dull(Task task, boolean write) {
    if (only != task) {
      uses = shared ? uses : 0;
      shared |= only != null;
      only = task;
    }
    if (shared && write) {
      uses = 0;
    }
    return ++uses > DULL && uses % SELDOM != 0;
  }

  /** The element of an array or list with this index. */
  Cell element(int index) {
    if (index >= elements.length) {
      elements = Arrays.copyOf(elements, Math.max(index + 1, elements.length * 2));
    }
    Cell cell = elements[index];
    if (cell == null) {
      cell = new Cell();
      elements[index] = cell;
    }
    return cell;
  }

  /** What a map has for a key. */
  Cell entry(Object key) {
    Map<Object, Cell> known = entries;
    if (known == null) {
      known = new HashMap<>();
      entries = known;
    }
    return known.computeIfAbsent(key, k -> new Cell());
  }

  /** The field with this number, or the object as a whole. */
  Cell cell(int key) {
    for (int i = 0; i < size; i++) {
      Cell cell = cells[i];
      if (keys[i] == key && cell != null) {
        return cell;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + 2 + size / 2);
      cells = Arrays.copyOf(cells, keys.length);
    }
    Cell cell = new Cell();
    if (handled) {
      cell.clock().join(clock());
    }
    keys[size] = key;
    cells[size++] = cell;
    return cell;
  }

  /**
   * A {@code VarHandle} or updater accesses some field of the object, which one the caller cannot
   * say: all that is volatile in it is taken for one variable from now on.
   */
  VectorClock handled() {
    VectorClock all = clock();
    if (!handled) {
      handled = true;
      for (int i = 0; i < size; i++) {
        Cell cell = cells[i];
        if (cell != null) {
          all.join(cell.clock());
        }
      }
    }
    return all;
  }

  /** Happens-before through a volatile field. */
  VectorClock volatileClock(int field) {
    return handled ? clock() : cell(field).clock();
  }
}
