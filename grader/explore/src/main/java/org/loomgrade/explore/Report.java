package org.loomgrade.explore;

import java.util.List;
import org.loomgrade.model.explore.ExploreAnswer;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreOrder;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.scheduler.Exploration;
import org.loomgrade.scheduler.Explorer;

/** Makes results of what is known so far. */
final class Report {
  private static final long MEGABYTE = 1 << 20;

  private final ExploreOrder order;
  private final Explorer explorer;
  private final Progress progress;

  Report(ExploreOrder order, Explorer explorer, Progress progress) {
    this.order = order;
    this.explorer = explorer;
    this.progress = progress;
  }

  ExploreResult explored(Exploration exploration) {
    return of(
        switch (exploration.end()) {
          case SCHEDULES_USED -> ExploreEnd.SCHEDULES_USED;
          case ALL_INTERLEAVINGS -> ExploreEnd.ALL_INTERLEAVINGS;
          case FIRST_FINDING -> ExploreEnd.FIRST_FINDING;
          case LIVELOCKS -> ExploreEnd.LIVELOCKS;
          case STEPS_USED, INTERRUPTED -> ExploreEnd.STEPS_USED;
          case LISTENER -> ExploreEnd.OUT_OF_MEMORY;
        });
  }

  /** The scheduler itself ran out of memory, as the program had taken it all. */
  ExploreAnswer outOfMemory() {
    progress.add(
        Findings.unseen(
            Findings.RESOURCE_LIMIT,
            "the program uses up all memory (%d MB)"
                .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE),
            List.of(),
            progress.token()));
    return ExploreAnswer.of(of(ExploreEnd.OUT_OF_MEMORY));
  }

  ExploreAnswer stuck(ExploreFinding finding) {
    progress.add(finding);
    return ExploreAnswer.of(of(ExploreEnd.STUCK));
  }

  ExploreResult of(ExploreEnd end) {
    List<ExploreFinding> all = progress.findings();
    return new ExploreResult(
        ExploreResult.FORMAT,
        progress.explored(),
        all.stream().filter(finding -> !isUncontrolled(finding)).toList(),
        all.stream().filter(Report::isUncontrolled).toList(),
        end,
        explorer.seed(),
        explorer.strategies(),
        explorer.stepBudget(),
        order.program());
  }

  private static boolean isUncontrolled(ExploreFinding finding) {
    return finding.kind().equals(ExploreFinding.UNCONTROLLED);
  }
}
