package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * In place of {@code Set.of} and {@code Map.of}, whose order differs from one JVM to the next
 * ({@code ImmutableCollections.SALT32L}): here it follows the schedule's seed.
 */
public final class Unordered {
  private Unordered() {}

  private static Random random() {
    return new Random(Hooks.current() == null ? 0 : Chance.seed());
  }

  /** {@code Set.of}. */
  public static Set<Object> set(Object[] elements) {
    Set<Object> set = new LinkedHashSet<>();
    List<Object> shuffled = new ArrayList<>(Arrays.asList(elements));
    Collections.shuffle(shuffled, random());
    for (Object element : shuffled) {
      if (!set.add(Objects.requireNonNull(element))) {
        throw new IllegalArgumentException("duplicate element: " + element);
      }
    }
    return Collections.unmodifiableSet(set);
  }

  /** {@code Set.copyOf}. */
  public static Set<Object> copy(Collection<?> elements) {
    return set(new LinkedHashSet<Object>(elements).toArray());
  }

  /** {@code Map.of}: keys and values in turn. */
  public static Map<Object, Object> map(Object[] pairs) {
    List<Map.Entry<Object, Object>> entries = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      entries.add(Map.entry(pairs[i], pairs[i + 1]));
    }
    return map(entries);
  }

  /** {@code Map.ofEntries}. */
  @SuppressWarnings("unchecked") // what the program passes to Map.ofEntries
  public static Map<Object, Object> map(Map.Entry<?, ?>[] entries) {
    return map(new ArrayList<>((List<Map.Entry<Object, Object>>) (List<?>) Arrays.asList(entries)));
  }

  /** {@code Map.copyOf}. */
  public static Map<Object, Object> copy(Map<?, ?> map) {
    List<Map.Entry<Object, Object>> entries = new ArrayList<>();
    map.forEach((key, value) -> entries.add(Map.entry(key, value)));
    return map(entries);
  }

  private static Map<Object, Object> map(List<Map.Entry<Object, Object>> entries) {
    Map<Object, Object> map = new LinkedHashMap<>();
    Collections.shuffle(entries, random());
    for (Map.Entry<Object, Object> entry : entries) {
      Object before =
          map.put(Objects.requireNonNull(entry.getKey()), Objects.requireNonNull(entry.getValue()));
      if (before != null) {
        throw new IllegalArgumentException("duplicate key: " + entry.getKey());
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
