package org.loomgrade.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Outcome;

/**
 * What the checks of one submission came to.
 *
 * @param outcomes one a criterion, in the rubric's order; fewer after a failure of ours
 * @param failureOfOurs null when there was none
 */
public record Examination(List<Outcome> outcomes, @Nullable String failureOfOurs) {
  public Examination {
    outcomes = List.copyOf(outcomes);
  }
}
