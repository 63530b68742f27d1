package org.loomgrade.checks.students;

import java.util.List;
import java.util.Map;

/** Lacks one method and has the others with other signatures. */
public final class Incomplete {
  public Map<Integer, Boolean> collect(List<Integer> numbers) {
    return Map.of();
  }

  public static int answer() {
    return 42;
  }
}
