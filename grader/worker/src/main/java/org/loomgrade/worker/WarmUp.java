package org.loomgrade.worker;

import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Run;

/** A check of nothing: what running it loads, other checks need not wait for. */
final class WarmUp {
  static final String CRITERION = "warm.up";

  @Criterion(CRITERION)
  void nothing(@Nullable Run run) {}
}
