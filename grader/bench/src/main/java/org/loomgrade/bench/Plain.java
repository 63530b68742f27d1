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
    int cold = Math.min(1_000, subject.plainRuns());
    double coldSpeed = cold * 1e9 / time(cold);
    if (cold == subject.plainRuns()) {
      return new Measured(coldSpeed, coldSpeed, runs, faults);
    }
    time(subject.plainRuns());
    Measured.Slices warm = new Measured.Slices();
    for (int i = 0; i < SLICES; i++) {
      warm.add(subject.plainRuns() / SLICES, time(subject.plainRuns() / SLICES));
    }
    return new Measured(coldSpeed, warm.median(), runs, faults);
  }

  private long time(int times) {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      runs++;
      try {
        subject.fresh().get().run();
      } catch (IllegalStateException e) {
        faults++;
      }
    }
    return System.nanoTime() - start;
  }
}
