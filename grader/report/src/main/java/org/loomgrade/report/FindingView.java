package org.loomgrade.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;

/**
 * A finding, shown.
 *
 * @param number as {@code replay} counts them, from 1
 * @param sameAs the number of an earlier finding that says the same; 0 for none
 * @param open whether all may be seen; else the hint alone
 * @param kind for people, such as {@code data race}
 * @param schedule the schedule's name; null when no run was needed to see it
 * @param lanes null when there is nothing to draw
 */
record FindingView(
    int number,
    int sameAs,
    boolean open,
    String kind,
    String message,
    List<Location> places,
    @Nullable String idea,
    @Nullable String hint,
    @Nullable String schedule,
    @Nullable Lanes lanes) {
  FindingView {
    places = List.copyOf(places);
  }

  /** The link's target of a place, in the page's source code. */
  String anchor(Location place) {
    return Visible.line(place.file()) + "-" + place.line();
  }

  String name(Location place) {
    return Visible.line(place.toString());
  }

  static FindingView of(
      int number, int sameAs, Finding finding, boolean open, SubmissionLocks locks) {
    String hint = finding.hint() == null ? null : Visible.text(finding.hint());
    if (!open) {
      return new FindingView(number, 0, false, "", "", List.of(), null, hint, null, null);
    }
    return new FindingView(
        number,
        sameAs,
        true,
        finding.kind().words(),
        Visible.text(finding.message()),
        finding.locations(),
        finding.idea() == null ? null : Visible.text(finding.idea()),
        hint,
        finding.schedule() == null ? null : name(finding.schedule()),
        sameAs > 0 ? null : Lanes.of(finding, locks).orElse(null));
  }

  private static String name(Schedule schedule) {
    return "%s %s of seed %s".formatted(schedule.strategy(), schedule.index(), schedule.seed());
  }
}
