package org.loomgrade.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Outcome;

/**
 * What one worker JVM said until its end.
 *
 * @param outcomes of the checks that it finished
 * @param unfinishedCriterion the check that it was at when it ended; null when it was at none
 * @param killed whether it was ended because it said nothing for too long
 * @param unknownCriterion a criterion that it has no check of; null when there was none
 * @param failureOfOurs what went wrong that is not the submission's fault; null when nothing did
 * @param log the end of what it said on standard error
 */
record WorkerReport(
    List<Outcome> outcomes,
    @Nullable String unfinishedCriterion,
    boolean killed,
    @Nullable String unknownCriterion,
    @Nullable String failureOfOurs,
    String log) {
  WorkerReport {
    outcomes = List.copyOf(outcomes);
  }
}
