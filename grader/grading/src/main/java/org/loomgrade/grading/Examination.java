package org.loomgrade.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The criteria that nothing was found to cost. */
  Set<String> passed() {
    return outcomes.stream()
        .filter(outcome -> outcome.failures().isEmpty())
        .map(Outcome::criterion)
        .collect(Collectors.toSet());
  }
}
