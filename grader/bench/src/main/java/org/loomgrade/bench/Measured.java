package org.loomgrade.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What one JVM measured of one program; goes to the parent as a line of its output.
 *
 * @param cold runs a second, the first ones
 * @param warm runs a second, later ones
 * @param verdicts how many were given
 * @param wrong how many of them were wrong
 */
record Measured(double cold, double warm, int verdicts, int wrong) {
  private static final String MARK = "measured";

  static Measured parse(List<String> output) {
    String line =
        output.stream()
            .filter(l -> l.startsWith(MARK))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nothing was measured: " + output));
    String[] words = line.split(" ", -1);
    return new Measured(
        Double.parseDouble(words[1]),
        Double.parseDouble(words[2]),
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]));
  }

  /** The medians of the speeds, the sums of the verdicts. */
  static Measured of(List<Measured> several) {
    return new Measured(
        Median.of(several.stream().map(Measured::cold).toList()),
        Median.of(several.stream().map(Measured::warm).toList()),
        several.stream().mapToInt(Measured::verdicts).sum(),
        several.stream().mapToInt(Measured::wrong).sum());
  }

  String line() {
    return String.join(
        " ",
        MARK,
        Double.toString(cold),
        Double.toString(warm),
        Integer.toString(verdicts),
        Integer.toString(wrong));
  }

  /** Runs a second of each slice. */
  static final class Slices {
    private final List<Double> speeds = new ArrayList<>();

    void add(int runs, long nanos) {
      speeds.add(runs * 1e9 / Math.max(1, nanos));
    }

    double median() {
      return Median.of(speeds);
    }
  }
}
