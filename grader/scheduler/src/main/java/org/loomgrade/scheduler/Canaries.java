package org.loomgrade.scheduler;

import java.util.EnumSet;
import java.util.Set;
import org.loomgrade.scheduler.canary.Racy;
import org.loomgrade.scheduler.canary.Sound;
import org.loomgrade.scheduler.jdk.UnsupportedJdkException;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Kind;
import org.loomgrade.scheduler.weave.ClassSource;

/** Judges a wrong and a right program, and refuses when a verdict is wrong. */
final class Canaries {
  private static final int SCHEDULES = 30;
  private static boolean alive;

  private Canaries() {}

  /** Once in every process. */
  static synchronized void singOnce() {
    if (!alive) {
      sing();
      alive = true;
    }
  }

  static void sing() {
    Exploration racy = explore(Racy.class);
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    racy.findings().stream().map(Finding::kind).forEach(kinds::add);
    if (!kinds.equals(EnumSet.of(Kind.DATA_RACE, Kind.EXCEPTION))) {
      throw new UnsupportedJdkException(
          "a program known to be racy was judged " + racy.findings() + ": nothing can be judged",
          null);
    }
    Exploration sound = explore(Sound.class);
    if (!sound.clean()) {
      throw new UnsupportedJdkException(
          "a program known to be sound was judged " + sound.findings() + ": nothing can be judged",
          null);
    }
  }

  private static Exploration explore(Class<?> canary) {
    ClassSource source =
        ClassSource.of(Canaries.class.getClassLoader(), name -> name.equals(canary.getName()));
    return Explorer.seeded(1)
        .withSchedules(SCHEDULES)
        .exploreUnchecked(Programs.main(source, canary.getName()));
  }
}
