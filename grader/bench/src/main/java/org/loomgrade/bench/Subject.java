package org.loomgrade.bench;

import java.util.List;
import java.util.function.Supplier;
import org.loomgrade.bench.program.AtomicCounter;
import org.loomgrade.bench.program.Downloads;
import org.loomgrade.bench.program.ForkJoinSum;
import org.loomgrade.bench.program.LostUpdate;
import org.loomgrade.bench.program.SynchronizedCounter;
import org.loomgrade.scheduler.Programs;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.weave.ClassSource;

/**
 * A program whose schedules are counted.
 *
 * @param text for people
 * @param right whether no schedule may show a fault
 * @param plainRuns how many runs without a scheduler are a fair number
 * @param wantedWarm schedules a second that are wanted, 0 for no wish
 * @param fresh makes one to run once
 */
record Subject(
    String text, boolean right, int plainRuns, int wantedWarm, Supplier<? extends Runnable> fresh) {
  static final List<Subject> ALL =
      List.of(
          new Subject("2 threads, lost update", false, 10_000, 0, LostUpdate::new),
          new Subject("8 threads, AtomicInteger", true, 2_000, 10_000, AtomicCounter::new),
          new Subject("8 threads, synchronized", true, 2_000, 10_000, SynchronizedCounter::new),
          new Subject("3 workers, 20 downloads", true, 3, 3_000, Downloads::new),
          new Subject("fork/join sum of 64", true, 10_000, 0, ForkJoinSum::new));

  static Subject named(String name) {
    return ALL.stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no program is named " + name));
  }

  String name() {
    return type().getSimpleName();
  }

  /** The program as the scheduler takes it. */
  Program program() {
    return woven(type());
  }

  /** A class of this module as the scheduler takes it. */
  static Program woven(Class<? extends Runnable> type) {
    ClassSource source =
        ClassSource.of(
            Subject.class.getClassLoader(),
            name ->
                name.startsWith("org.loomgrade.bench.program.")
                    || name.startsWith("org.loomgrade.bench.faulty."));
    return Programs.of(source, type);
  }

  private Class<? extends Runnable> type() {
    return fresh.get().getClass();
  }
}
