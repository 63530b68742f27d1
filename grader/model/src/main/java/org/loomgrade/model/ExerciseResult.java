package org.loomgrade.model;

import java.util.List;
import java.util.Objects;

/** An exercise's part of a result: the sum of its criteria. */
public record ExerciseResult(
    String id, double score, double maxScore, List<CriterionResult> criteria) {
  public ExerciseResult {
    Objects.requireNonNull(id, "id");
    criteria = List.copyOf(criteria);
  }

  ExerciseResult withoutTraces() {
    return new ExerciseResult(
        id, score, maxScore, criteria.stream().map(CriterionResult::withoutTraces).toList());
  }

  public static ExerciseResult of(String id, List<CriterionResult> criteria) {
    return new ExerciseResult(
        id,
        Points.sum(criteria.stream().map(CriterionResult::score)),
        Points.sum(criteria.stream().map(CriterionResult::maxScore)),
        criteria);
  }

  /** Whether nothing of it was handed in: one missing member costs all criteria. */
  public boolean isMissing() {
    List<Finding> all =
        criteria.stream().flatMap(criterion -> criterion.findings().stream()).toList();
    return !criteria.isEmpty()
        && criteria.getFirst().visibility() == Visibility.VISIBLE
        && all.size() == criteria.size()
        && all.stream().allMatch(finding -> finding.kind() == Kind.MISSING_MEMBER)
        && all.stream().map(Finding::message).distinct().count() == 1;
  }
}
