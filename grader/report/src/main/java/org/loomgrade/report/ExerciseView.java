package org.loomgrade.report;

import java.util.List;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Points;

/** An exercise, shown. */
record ExerciseView(ExerciseResult result, List<CriterionView> criteria) {
  ExerciseView {
    criteria = List.copyOf(criteria);
  }

  String id() {
    return Visible.line(result.id());
  }

  boolean isMissing() {
    return result.isMissing();
  }

  /** What is said once where nothing was handed in. */
  FindingView missing() {
    return criteria.getFirst().findings().getFirst();
  }

  /** How much of the points was earned. */
  long percent() {
    return result.maxScore() == 0 ? 0 : Math.round(100 * result.score() / result.maxScore());
  }

  String points() {
    return Points.text(result.score(), result.maxScore());
  }
}
