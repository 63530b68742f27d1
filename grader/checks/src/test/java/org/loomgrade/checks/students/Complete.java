package org.loomgrade.checks.students;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Has all that is asked, in other but fair types. */
public final class Complete {
  private Complete() {}

  public static SortedMap<Integer, Boolean> collect(Collection<Integer> numbers) {
    SortedMap<Integer, Boolean> map = new TreeMap<>();
    numbers.forEach(n -> map.put(n, true));
    return map;
  }

  public static Answer answer() {
    return new Answer(42);
  }

  public static void fail() {
    throw new IllegalArgumentException("as the student wrote");
  }

  /** Not public, as a record without modifier. */
  record Answer(int value) {}
}
