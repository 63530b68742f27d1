package org.loomgrade.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Schedules a second, beside a plain loop and beside Lincheck. */
final class Speed {
  private static final Duration LIMIT = Duration.ofMinutes(4);

  private final int forks;
  private final Table table =
      new Table(
          "schedules a second",
          "ours cold",
          "ours warm",
          "a CPU second",
          "plain cold",
          "plain warm",
          "Lincheck cold",
          "Lincheck warm",
          "ours/plain",
          "ours/Lincheck",
          "ours wrong",
          "plain faults",
          "Lincheck wrong",
          "wanted");
  private final List<String> notes = new ArrayList<>();

  private Speed(int forks) {
    this.forks = forks;
  }

  /**
   * Measures and prints.
   *
   * @param arguments {@code --quick} measures in one JVM a cell, not in three
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean quick = List.of(arguments).contains("--quick");
    new Speed(quick ? 1 : 3).print();
  }

  private void print() throws IOException, InterruptedException {
    for (Subject subject : Subject.ALL) {
      measure(subject);
    }
    System.out.printf(
        "Cold: the first 1,000 in a JVM, with weaving and canaries, without the agent. Warm: after"
            + " 20,000, the median of 7 slices.%nJVMs a cell: %d, medians; Lincheck in one, 1,000"
            + " invocations or as many as it knows of. Ratios are of warm speeds.%nA CPU second: ours"
            + " warm, by the processor time of all threads of the JVM, as other programs take"
            + " some.%nWrong: verdicts that are; plain faults: runs in which a fault"
            + " showed.%n",
        forks);
    table.print(System.out);
    notes.forEach(System.out::println);
  }

  private void measure(Subject subject) throws IOException, InterruptedException {
    List<Measured> ours = new ArrayList<>();
    List<Measured> plain = new ArrayList<>();
    for (int i = 0; i < forks; i++) {
      ours.add(child(Jvm.controlled(), Ours.class, subject));
      if (i == 0 || subject.plainRuns() > 100) {
        plain.add(child(Jvm.plain(), Plain.class, subject));
      }
    }
    add(subject, Measured.of(ours), Measured.of(plain), inLincheck(subject));
  }

  private @Nullable Measured inLincheck(Subject subject) throws InterruptedException {
    Jvm jvm = Jvm.plain().with("-XX:+EnableDynamicAgentLoading");
    try {
      return child(jvm, InLincheck.class, subject);
    } catch (IOException e) {
      notes.add("n/a: Lincheck, " + subject.text() + ": " + e.getMessage());
      return null;
    }
  }

  private static Measured child(Jvm jvm, Class<?> main, Subject subject)
      throws IOException, InterruptedException {
    return Measured.parse(jvm.run(LIMIT, main, subject.name()).output());
  }

  private void add(Subject subject, Measured ours, Measured plain, @Nullable Measured lincheck) {
    table.add(
        subject.text(),
        speed(ours.cold()),
        speed(ours.warm()),
        speed(ours.perCpu()),
        speed(plain.cold()),
        speed(plain.warm()),
        lincheck == null ? "n/a" : speed(lincheck.cold()),
        lincheck == null ? "n/a" : speed(lincheck.warm()),
        ratio(ours.warm() / plain.warm()),
        lincheck == null ? "n/a" : ratio(ours.warm() / lincheck.warm()),
        ours.wrong() + " of " + ours.verdicts(),
        plain.wrong() + " of " + plain.verdicts(),
        lincheck == null ? "n/a" : lincheck.wrong() + " of " + lincheck.verdicts(),
        wanted(subject, ours));
  }

  private static String wanted(Subject subject, Measured ours) {
    if (subject.wantedWarm() == 0) {
      return "";
    }
    String met = ours.warm() >= subject.wantedWarm() ? ", met" : ", missed";
    return ">= " + speed(subject.wantedWarm()) + met;
  }

  private static String speed(double value) {
    return value < 10
        ? String.format(Locale.ROOT, "%.2f", value)
        : String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String ratio(double value) {
    return value < 10
        ? String.format(Locale.ROOT, "%.1f", value)
        : String.format(Locale.ROOT, "%,.0f", value);
  }
}
