package org.loomgrade.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;

/**
 * What is other in a result than in an earlier one of the same submission. Right is what earns all
 * its points.
 *
 * @param right criteria that were wrong
 * @param wrong criteria that were right
 * @param still criteria that are wrong as before, though maybe not as much; but for exercises that
 *     were not handed in
 */
record ResultChange(
    List<CriterionResult> right, List<CriterionResult> wrong, List<CriterionResult> still) {
  ResultChange {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    still = List.copyOf(still);
  }

  /** Compares results; what was not graded tells nothing of its criteria. */
  static ResultChange between(Result before, Result after) {
    if (after.status() != ResultStatus.GRADED) {
      return new ResultChange(List.of(), List.of(), List.of());
    }
    Map<String, CriterionResult> earlier = new HashMap<>();
    before
        .exercises()
        .forEach(exercise ->
            exercise.criteria().forEach(criterion -> earlier.put(criterion.id(), criterion)));
    List<CriterionResult> right = new ArrayList<>();
    List<CriterionResult> wrong = new ArrayList<>();
    List<CriterionResult> still = new ArrayList<>();
    for (CriterionResult now : handedIn(after)) {
      CriterionResult then = earlier.getOrDefault(now.id(), now);
      if (isRight(now)) {
        right.addAll(isRight(then) ? List.of() : List.of(now));
      } else {
        (isRight(then) ? wrong : still).add(now);
      }
    }
    return new ResultChange(right, wrong, still);
  }

  /** Without exercises that are still to come: of these, nothing is news. */
  private static List<CriterionResult> handedIn(Result result) {
    return result.exercises().stream()
        .filter(exercise -> !exercise.isMissing())
        .flatMap(exercise -> exercise.criteria().stream())
        .toList();
  }

  private static boolean isRight(CriterionResult criterion) {
    return criterion.score() >= criterion.maxScore();
  }
}
