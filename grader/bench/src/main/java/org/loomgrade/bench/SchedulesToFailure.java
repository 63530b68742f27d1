package org.loomgrade.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.loomgrade.scheduler.Exploration;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.report.Kind;

/** Counts, for each faulty program, strategy and seed, the schedules until its fault has shown. */
final class SchedulesToFailure {
  private static final int CAP = 2_000;

  private final int seeds;
  private final List<List<String>> portfolios = new ArrayList<>();

  private SchedulesToFailure(int seeds) {
    this.seeds = seeds;
    List<String> all = Explorer.seeded(0).strategies();
    all.forEach(strategy -> portfolios.add(List.of(strategy)));
    portfolios.add(all);
  }

  /**
   * Measures and prints.
   *
   * @param arguments how many seeds
   */
  public static void main(String[] arguments) {
    new SchedulesToFailure(Integer.parseInt(arguments[0])).print();
  }

  private void print() {
    List<String> heads = new ArrayList<>(List.of("schedules to the first failure"));
    portfolios.forEach(p -> heads.add(p.size() == 1 ? p.getFirst() : "portfolio"));
    Table table = new Table(heads.toArray(String[]::new));
    long[] sums = new long[portfolios.size()];
    for (Class<? extends Runnable> type : FaultySamples.ALL) {
      List<String> row = new ArrayList<>(List.of(type.getSimpleName()));
      Program program = Subject.woven(type);
      for (int i = 0; i < portfolios.size(); i++) {
        Count count = count(program, portfolios.get(i));
        sums[i] += count.schedules;
        row.add(count.text(seeds));
      }
      table.add(row);
    }
    System.out.printf(
        "Mean over %d seeds; a seed that needs more than %,d counts as %,d and as a miss."
            + " Data races do not count.%n",
        seeds, CAP, CAP);
    table.add(means(sums));
    table.print(System.out);
  }

  private List<String> means(long[] sums) {
    List<String> row = new ArrayList<>(List.of("mean of all"));
    for (long sum : sums) {
      row.add(new Count(sum, 0).text(seeds * FaultySamples.ALL.size()));
    }
    return row;
  }

  private Count count(Program program, List<String> strategies) {
    long sum = 0;
    int misses = 0;
    for (int seed = 1; seed <= seeds; seed++) {
      Exploration exploration =
          Explorer.seeded(seed)
              .withStrategies(strategies.toArray(String[]::new))
              .withSchedules(CAP)
              .stoppingAtFirst()
              .explore(program);
      sum += exploration.schedules();
      if (exploration.findings().stream().allMatch(f -> f.kind() == Kind.DATA_RACE)) {
        misses++;
      }
    }
    return new Count(sum, misses);
  }

  private record Count(long schedules, int misses) {
    String text(int runs) {
      String mean = String.format(Locale.ROOT, "%,.1f", (double) schedules / runs);
      return misses == 0 ? mean : mean + " (" + misses + " missed)";
    }
  }
}
