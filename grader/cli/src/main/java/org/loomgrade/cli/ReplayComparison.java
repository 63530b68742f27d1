package org.loomgrade.cli;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Location;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.model.explore.TraceRow;

/**
 * A finding as it was recorded, and what a replay of its schedule came to.
 *
 * @param again the same finding, or another one; null when nothing failed
 */
record ReplayComparison(ExploreFinding recorded, @Nullable ExploreFinding again) {

  static ReplayComparison of(ExploreFinding recorded, ExploreResult replayed) {
    ExploreFinding again =
        replayed.numbered().stream()
            .filter(finding -> same(recorded, finding))
            .findFirst()
            .orElse(replayed.clean() ? null : replayed.numbered().getFirst());
    return new ReplayComparison(recorded, again);
  }

  /** What differs, for people; nothing when it failed as recorded. */
  Optional<String> difference() {
    if (again == null) {
      return Optional.of("nothing failed. Are these other classes than at that time?");
    }
    if (!same(recorded, again)) {
      return Optional.of(
          "recorded was %s at %s, now it was %s at %s."
              .formatted(recorded.kind(), places(recorded), again.kind(), places(again)));
    }
    if (recorded.steps() != again.steps()) {
      return Optional.of(
          "recorded were %d steps, now it took %d.".formatted(recorded.steps(), again.steps()));
    }
    return differingStep();
  }

  /** One that was not seen to its end has no place that can be relied on. */
  private static boolean same(ExploreFinding one, ExploreFinding other) {
    return one.steps() == 0 ? one.kind().equals(other.kind()) : one.id().equals(other.id());
  }

  private Optional<String> differingStep() {
    Map<Integer, String> now = new HashMap<>();
    if (again != null) {
      again.trace().forEach(row -> now.put(row.step(), said(again, row)));
    }
    for (TraceRow row : recorded.trace()) {
      String before = said(recorded, row);
      String after = now.get(row.step());
      if (!before.equals(after)) {
        return Optional.of(
            "recorded as step %d was %s, now %s."
                .formatted(
                    row.step(), before, after == null ? "there was none" : "it was " + after));
      }
    }
    return Optional.empty();
  }

  private static String places(ExploreFinding finding) {
    return finding.locations().stream().map(Location::toString).collect(joining(", "));
  }

  private static String said(ExploreFinding finding, TraceRow row) {
    return "%s: %s (%s:%s)"
        .formatted(
            finding.threads().get(row.thread()).name(), row.operation(), row.file(), row.line());
  }
}
