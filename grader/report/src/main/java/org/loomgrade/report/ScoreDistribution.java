package org.loomgrade.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.loomgrade.model.Result;

/** How scores lie, in percent of what can be had. */
final class ScoreDistribution {
  private static final int BINS = 10;

  private final List<Double> percents = new ArrayList<>();

  void add(Result result) {
    percents.add(result.maxScore() == 0 ? 0 : 100 * result.score() / result.maxScore());
  }

  int size() {
    return percents.size();
  }

  /** The median, such as {@code 87.5 %}; a dash of none. */
  String median() {
    if (percents.isEmpty()) {
      return "–";
    }
    List<Double> sorted = percents.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return percent(median);
  }

  /** The mean, such as {@code 87.5 %}; a dash of none. */
  String mean() {
    return percents.isEmpty()
        ? "–"
        : percent(percents.stream().mapToDouble(p -> p).average().orElseThrow());
  }

  /** Ten bars of ten percent each, and one of full marks. */
  List<Bar> bars() {
    long[] counts = new long[BINS + 1];
    percents.forEach(percent -> counts[bin(percent)]++);
    long most = Math.max(1, Arrays.stream(counts).max().orElse(0));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i <= BINS; i++) {
      String label = i == BINS ? "100" : "%s–%s".formatted(i * 10, i * 10 + 10);
      String range = i == BINS ? "full marks" : "%s to below %s".formatted(i * 10, i * 10 + 10);
      bars.add(new Bar(label, range, counts[i], (double) counts[i] / most));
    }
    return bars;
  }

  private static int bin(double percent) {
    return Math.clamp((int) (percent / 10), 0, BINS);
  }

  static String percent(double percent) {
    String text = String.format(Locale.ROOT, "%.1f", percent);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
  }
}
