package org.loomgrade.scheduler.junit;

import java.util.ArrayList;
import java.util.List;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.report.Kind;

/**
 * What a test asks for.
 *
 * @param packages names of packages that are woven though they are not in directories
 * @param finds the kinds that have to be found; of no kind, nothing may be
 * @param replay names the only schedule to be run, unless it is empty
 */
record Settings(Explorer explorer, List<String> packages, List<Kind> finds, String replay) {
  /** Takes precedence over the annotation's {@code replay}. */
  static final String REPLAY = "loomgrade.replay";

  private static final String AWAITILITY = "org.awaitility";

  Settings {
    packages = List.copyOf(packages);
    finds = List.copyOf(finds);
  }

  /**
   * The settings that an annotation stands for.
   *
   * @param replay goes before the annotation's unless it is empty
   * @throws IllegalArgumentException when a value is not allowed
   */
  static Settings of(Schedules schedules, String replay) {
    Explorer explorer =
        Explorer.seeded(schedules.seed())
            .withSchedules(schedules.value())
            .withStepBudget(schedules.stepBudget());
    if (schedules.strategies().length > 0) {
      explorer = explorer.withStrategies(schedules.strategies());
    }
    List<String> packages = new ArrayList<>(List.of(schedules.packages()));
    packages.add(AWAITILITY);
    return new Settings(
        explorer,
        packages,
        List.of(schedules.finds()),
        replay.isEmpty() ? schedules.replay() : replay);
  }

  boolean replays() {
    return !replay.isEmpty();
  }

  /** Whether it is right only if a fault is found. */
  boolean wantsFault() {
    return !finds.isEmpty();
  }
}
