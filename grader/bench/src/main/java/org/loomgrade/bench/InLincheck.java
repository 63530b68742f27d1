package org.loomgrade.bench;

import java.nio.ByteBuffer;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.loomgrade.bench.program.AtomicCounter;
import org.loomgrade.bench.program.Downloads;
import org.loomgrade.bench.program.ForkJoinSum;
import org.loomgrade.bench.program.LostUpdate;
import org.loomgrade.bench.program.SynchronizedCounter;

/** Runs one program under Lincheck's model checker: cold, then warm in slices. */
final class InLincheck {
  private static final int INVOCATIONS = 1_000;
  private static final int SLICES = 5;
  private static final long BUDGET_NANOS = 40_000_000_000L;

  private final Subject subject;

  /** Outside the heap, as Lincheck sets fields back between two invocations. */
  private final ByteBuffer invocations = ByteBuffer.allocateDirect(Integer.BYTES);

  private InLincheck(Subject subject) {
    this.subject = subject;
  }

  /**
   * Measures and prints.
   *
   * @param arguments the program's name
   */
  public static void main(String[] arguments) {
    Subject subject = Subject.named(arguments[0]);
    System.out.println(new InLincheck(subject).measure().line());
  }

  private Measured measure() {
    long end = System.nanoTime() + BUDGET_NANOS;
    Slices cold = new Slices();
    cold.time(this::slice);
    Slices warm = new Slices();
    for (int i = 0; i < SLICES && (i == 0 || System.nanoTime() < end); i++) {
      warm.time(this::slice);
    }
    return new Measured(
        cold.median(), warm.median(), warm.perCpu(), 1, judgedRight() == subject.right() ? 0 : 1);
  }

  /** Faults do not end it: it is the speed that is wanted. */
  private int slice() {
    invocations.putInt(0, 0);
    Lincheck.runConcurrentTest(INVOCATIONS, new Invocation(subject.name(), invocations, false));
    return invocations.getInt(0);
  }

  private boolean judgedRight() {
    try {
      Lincheck.runConcurrentTest(INVOCATIONS, new Invocation(subject.name(), invocations, true));
      return true;
    } catch (LincheckAssertionError e) {
      return false;
    }
  }

  /**
   * The program, as Lincheck sees it best: no record (it cannot follow their fields), made by
   * {@code new} and not by a method reference, and held in a field, as it may take an object for a
   * thread's own that reaches others only as an argument.
   */
  private static final class Invocation implements Runnable {
    private final String name;
    private final ByteBuffer invocations;
    private final boolean judged;
    private Runnable program = new LostUpdate();

    Invocation(String name, ByteBuffer invocations, boolean judged) {
      this.name = name;
      this.invocations = invocations;
      this.judged = judged;
    }

    @Override
    public void run() {
      invocations.putInt(0, invocations.getInt(0) + 1);
      program = fresh();
      try {
        program.run();
      } catch (IllegalStateException e) {
        if (judged) {
          throw e;
        }
      }
    }

    private Runnable fresh() {
      return switch (name) {
        case "LostUpdate" -> new LostUpdate();
        case "AtomicCounter" -> new AtomicCounter();
        case "SynchronizedCounter" -> new SynchronizedCounter();
        case "Downloads" -> new Downloads();
        case "ForkJoinSum" -> new ForkJoinSum();
        default -> throw new IllegalArgumentException("no program is named " + name);
      };
    }
  }
}
