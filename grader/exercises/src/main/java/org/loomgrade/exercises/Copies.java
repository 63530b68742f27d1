package org.loomgrade.exercises;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Kind;

/**
 * Copies of what a submission returned, in types of ours: a student's own collection may answer
 * differently each time, or answer {@code equals} as it likes.
 */
final class Copies {
  private static final int MAX_ENTRIES = 100_000;

  private Copies() {}

  /**
   * The entries of a map, with keys and values of the given classes.
   *
   * @throws Failed when there is no map, or something else is in it
   */
  static <K extends Comparable<K>, V> SortedMap<K, V> of(
      @Nullable Map<K, V> map, Class<K> keys, Class<V> values) {
    if (map == null) {
      throw Failed.because("null-result", Kind.WRONG_RESULT);
    }
    TreeMap<K, V> copy = new TreeMap<>();
    for (Map.Entry<?, ?> entry : entries(map)) {
      Object key = entry.getKey();
      Object value = entry.getValue();
      if (!keys.isInstance(key) || !values.isInstance(value)) {
        throw Failed.because("strange-entry", Kind.WRONG_RESULT)
            .with("entry", Describe.value(key) + " = " + Describe.value(value));
      }
      copy.put(keys.cast(key), values.cast(value));
    }
    return copy;
  }

  private static List<Map.Entry<?, ?>> entries(Map<?, ?> map) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>();
    try {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entries.add(entry);
        if (entries.size() > MAX_ENTRIES) {
          throw Failed.because("endless-result", Kind.WRONG_RESULT);
        }
      }
    } catch (ConcurrentModificationException e) {
      throw Failed.because("changed-while-read", Kind.WRONG_RESULT);
    }
    return entries;
  }
}
