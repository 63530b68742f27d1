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
    Slices cold = new Slices();
    cold.time(() -> explore(0, COLD));
    explore(1, WARM_AFTER);
    Slices warm = new Slices();
    for (int i = 0; i < SLICES; i++) {
      long seed = 2L + i;
      warm.time(() -> explore(seed, SLICE));
    }
    return new Measured(cold.median(), warm.median(), warm.perCpu(), verdicts, wrong);
  }

  private int explore(long seed, int schedules) {
    boolean clean = Explorer.seeded(seed).withSchedules(schedules).explore(program).clean();
    verdicts++;
    if (clean != subject.right()) {
      wrong++;
    }
    return schedules;
  }
}
