package org.loomgrade.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the agent adds to the time of a whole process. */
final class Startup {
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final double WANTED_MILLIS = 250;

  private final int runs;
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  private Startup(int runs) {
    this.runs = runs;
  }

  /**
   * Measures and prints.
   *
   * @param arguments {@code --quick} starts each process five times, not twenty
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Startup(List.of(arguments).contains("--quick") ? 5 : 20).print();
  }

  private void print() throws IOException, InterruptedException {
    for (int i = -1; i < runs; i++) { // the first is not counted
      time(i, "hello", Jvm.plain());
      time(i, "hello, -javaagent", Jvm.controlled());
      time(i, "hello, -javaagent, canaries, first schedule", Jvm.controlled(), "explore");
      time(i, "the same, C1 only", Jvm.controlled().with("-XX:TieredStopAtLevel=1"), "explore");
    }
    Table table =
        new Table("ms a process, " + runs + " runs", "median", "min", "max", "added", "of min", "");
    millis.forEach((name, values) -> table.add(row(name, values)));
    table.print(System.out);
  }

  private void time(int run, String name, Jvm jvm, String... arguments)
      throws IOException, InterruptedException {
    double value = jvm.run(LIMIT, Hello.class, arguments).millis();
    if (run >= 0) {
      millis.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }

  private List<String> row(String name, List<Double> values) {
    List<Double> base = millis.values().iterator().next();
    double added = Median.of(values) - Median.of(base);
    boolean agent = name.endsWith("-javaagent");
    String met = added <= WANTED_MILLIS ? "met" : "missed";
    return List.of(
        name,
        text(Median.of(values)),
        text(min(values)),
        text(values.stream().max(Double::compare).orElseThrow()),
        text(added),
        text(min(values) - min(base)),
        agent ? "wanted <= " + text(WANTED_MILLIS) + ", " + met : "");
  }

  private static double min(List<Double> values) {
    return values.stream().min(Double::compare).orElseThrow();
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
