package org.loomgrade.verification;

import java.util.Map;
import java.util.TreeMap;

/** How many verdicts on reference solutions are right, by exercise and runner. */
final class SeedTable {
  private static final String ROW = "  %-18s %8s %8s %12s %10s    %8s %8s %12s%n";

  private final Map<String, Counts> scheduled = new TreeMap<>();
  private final Map<String, Counts> plain = new TreeMap<>();

  /** Counts a verdict of the scheduler. */
  void addScheduled(Label label, Verdict verdict) {
    add(scheduled, label, verdict);
  }

  /** Counts a verdict of the plain JVM. */
  void addPlain(Label label, Verdict verdict) {
    add(plain, label, verdict);
  }

  private static void add(Map<String, Counts> rows, Label label, Verdict verdict) {
    String row = label.isRight() ? "right" : "faulty " + label.exercise();
    rows.merge(row, Counts.of(verdict), Counts::plus);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Verdicts on reference solutions\n");
    text.append(ROW.formatted("", "scheduler", "", "", "", "plain JVM,", "one run", "each"));
    text.append(
        ROW.formatted(
            "",
            "verdicts",
            "detected",
            "right reason",
            "as labeled",
            "verdicts",
            "detected",
            "right reason"));
    scheduled.forEach((name, counts) -> {
      Counts beside = plain.getOrDefault(name, Counts.NONE);
      text.append(
          ROW.formatted(
              name,
              counts.all,
              counts.detected,
              counts.forRightReason,
              counts.right,
              beside.all,
              beside.detected,
              beside.forRightReason));
    });
    return text.toString();
  }

  private record Counts(int all, int detected, int forRightReason, int right) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Verdict verdict) {
      return new Counts(
          1,
          verdict.detected() ? 1 : 0,
          verdict.forRightReason() ? 1 : 0,
          verdict.isRight() ? 1 : 0);
    }

    Counts plus(Counts other) {
      return new Counts(
          all + other.all,
          detected + other.detected,
          forRightReason + other.forRightReason,
          right + other.right);
    }
  }
}
