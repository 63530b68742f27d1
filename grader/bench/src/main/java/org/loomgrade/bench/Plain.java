package org.loomgrade.bench;

/** Runs one program in a loop without a scheduler, on real threads. */
final class Plain {
  private static final int SLICES = 5;

  private final Subject subject;
  private int runs;
  private int faults;

  private Plain(Subject subject) {
    this.subject = subject;
  }

  /**
   * Measures and prints.
   *
   * @param arguments the program's name
   */
  public static void main(String[] arguments) {
    Subject subject = Subject.named(arguments[0]);
    System.out.println(new Plain(subject).measure().line());
  }

  private Measured measure() {
    int many = subject.plainRuns();
    Slices cold = new Slices();
    cold.time(() -> run(Math.min(1_000, many)));
    if (many <= 1_000) {
      return new Measured(cold.median(), cold.median(), cold.perCpu(), runs, faults);
    }
    run(many);
    Slices warm = new Slices();
    for (int i = 0; i < SLICES; i++) {
      warm.time(() -> run(many / SLICES));
    }
    return new Measured(cold.median(), warm.median(), warm.perCpu(), runs, faults);
  }

  private int run(int times) {
    for (int i = 0; i < times; i++) {
      runs++;
      try {
        subject.fresh().get().run();
      } catch (IllegalStateException e) {
        faults++;
      }
    }
    return times;
  }
}
