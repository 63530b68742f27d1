package org.loomgrade.bench;

import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.engine.Program;

/** Runs one program under the scheduler: cold, then warm in slices. */
final class Ours {
  private static final int COLD = 1_000;
  private static final int WARM_AFTER = 20_000;
  private static final int SLICES = 7;
  private static final int SLICE = 2_000;

  private final Subject subject;
  private final Program program;
  private int verdicts;
  private int wrong;

  private Ours(Subject subject) {
    this.subject = subject;
    this.program = subject.program();
  }

  /**
   * Measures and prints.
   *
   * @param arguments the program's name
   */
  public static void main(String[] arguments) {
    System.out.println(new Ours(Subject.named(arguments[0])).measure().line());
  }

  private Measured measure() {
    double cold = COLD * 1e9 / explore(0, COLD);
    explore(1, WARM_AFTER);
    Measured.Slices warm = new Measured.Slices();
    for (int i = 0; i < SLICES; i++) {
      warm.add(SLICE, explore(2 + i, SLICE));
    }
    return new Measured(cold, warm.median(), verdicts, wrong);
  }

  private long explore(long seed, int schedules) {
    Explorer explorer = Explorer.seeded(seed).withSchedules(schedules);
    long start = System.nanoTime();
    boolean clean = explorer.explore(program).clean();
    long nanos = System.nanoTime() - start;
    verdicts++;
    if (clean != subject.right()) {
      wrong++;
    }
    return nanos;
  }
}
