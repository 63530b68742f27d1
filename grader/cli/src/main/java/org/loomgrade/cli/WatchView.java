package org.loomgrade.cli;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Result;

/** Shows how a submission changes, a result at a time. */
interface WatchView {
  /**
   * The text of a result.
   *
   * @param files what was changed since the last result; none for the first
   * @param before the last result that was graded; null when there is none
   */
  String render(SortedSet<String> files, @Nullable Result before, Result now);
}
