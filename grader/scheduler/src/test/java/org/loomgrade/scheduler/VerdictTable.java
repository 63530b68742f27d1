package org.loomgrade.scheduler;

import java.util.Map;
import java.util.TreeMap;

/** Counts how the programs of the corpus were judged, by what they should be. */
final class VerdictTable {
  private final Map<String, Row> rows = new TreeMap<>();

  private record Row(int programs, int runs, int asExpected, long schedules) {
    Row plus(int moreRuns, int moreAsExpected, long moreSchedules) {
      return new Row(
          programs + 1, runs + moreRuns, asExpected + moreAsExpected, schedules + moreSchedules);
    }
  }

  /**
   * Counts one program.
   *
   * @param runs explorations of it, one a seed
   * @param asExpected how many of them came to the verdict of its folder
   */
  synchronized void add(String verdict, int runs, int asExpected, long schedules) {
    Row row = rows.getOrDefault(verdict, new Row(0, 0, 0, 0));
    rows.put(verdict, row.plus(runs, asExpected, schedules));
  }

  @Override
  public synchronized String toString() {
    StringBuilder text =
        new StringBuilder("verdict       programs  runs  as expected  schedules\n");
    rows.forEach((verdict, row) ->
        text.append(
            "%-12s %9d %5d %12d %10d%n"
                .formatted(verdict, row.programs, row.runs, row.asExpected, row.schedules)));
    return text.toString();
  }
}
