package org.loomgrade.report;

import java.util.EnumMap;
import java.util.Map;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.Visibility;

/** How submissions did by one criterion. */
final class CriterionTally {
  private final String exercise;
  private final CriterionResult first;
  private final Map<CriterionStatus, Long> counts = new EnumMap<>(CriterionStatus.class);
  private double earned;
  private double available;

  CriterionTally(String exercise, CriterionResult first) {
    this.exercise = exercise;
    this.first = first;
  }

  void add(CriterionResult result) {
    counts.merge(result.status(), 1L, Long::sum);
    earned += result.score();
    available += result.maxScore();
  }

  String exercise() {
    return exercise;
  }

  String title() {
    return Visible.line(first.title());
  }

  boolean isHidden() {
    return first.visibility() == Visibility.HIDDEN;
  }

  long passed() {
    return count(CriterionStatus.PASSED);
  }

  long partial() {
    return count(CriterionStatus.PARTIAL);
  }

  long failed() {
    return count(CriterionStatus.FAILED);
  }

  long skipped() {
    return count(CriterionStatus.SKIPPED);
  }

  /** How much of the points was earned, in percent. */
  double percent() {
    return available == 0 ? 0 : 100 * earned / available;
  }

  String mean() {
    return ScoreDistribution.percent(percent());
  }

  /** What is drawn of a bar of 100 for the points earned. */
  long width() {
    return Math.round(percent());
  }

  private long count(CriterionStatus status) {
    return counts.getOrDefault(status, 0L);
  }
}
