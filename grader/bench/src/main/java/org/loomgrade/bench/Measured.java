package org.loomgrade.bench;

import java.util.List;

/**
 * What one JVM measured of one program; goes to the parent as a line of its output.
 *
 * @param cold runs a second, the first ones
 * @param warm runs a second, later ones
 * @param perCpu later runs a second of processor time, of all threads of the JVM: what is left of
 *     {@code warm} when other programs take the processors
 * @param verdicts how many were given
 * @param wrong how many of them were wrong
 */
record Measured(double cold, double warm, double perCpu, int verdicts, int wrong) {
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
        Double.parseDouble(words[3]),
        Integer.parseInt(words[4]),
        Integer.parseInt(words[5]));
  }

  /** The medians of the speeds, the sums of the verdicts. */
  static Measured of(List<Measured> several) {
    return new Measured(
        Median.of(several.stream().map(Measured::cold).toList()),
        Median.of(several.stream().map(Measured::warm).toList()),
        Median.of(several.stream().map(Measured::perCpu).toList()),
        several.stream().mapToInt(Measured::verdicts).sum(),
        several.stream().mapToInt(Measured::wrong).sum());
  }

  String line() {
    return String.join(
        " ",
        MARK,
        Double.toString(cold),
        Double.toString(warm),
        Double.toString(perCpu),
        Integer.toString(verdicts),
        Integer.toString(wrong));
  }
}
