package org.loomgrade.verification;

import java.util.Map;
import java.util.TreeMap;

/** How many verdicts on reference solutions are right, by exercise. */
final class SeedTable {
  private final Map<String, int[]> rows = new TreeMap<>();

  void add(Label label, boolean right) {
    String row = label.isRight() ? "right" : "faulty " + label.exercise();
    int[] counts = rows.computeIfAbsent(row, _ -> new int[2]);
    counts[0]++;
    counts[1] += right ? 1 : 0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("verdicts on reference solutions: right / all\n");
    rows.forEach((name, counts) ->
        text.append(String.format("  %-18s %6d / %6d%n", name, counts[1], counts[0])));
    return text.toString();
  }
}
