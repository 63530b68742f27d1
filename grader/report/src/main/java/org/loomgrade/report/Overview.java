package org.loomgrade.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.Disagreements;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.ResultStatus;

/**
 * All submissions at a glance, for the instructor.
 *
 * @param exercises their ids, in the results' order
 * @param provenance what the first result was made by; null when there is none
 * @param disagreements null when nothing was run in real time
 * @param similar null when submissions were not compared
 */
record Overview(
    List<String> exercises,
    @Nullable Provenance provenance,
    ScoreDistribution scores,
    long fullMarks,
    List<CriterionTally> criteria,
    List<CommonFinding> findings,
    List<Line> lines,
    @Nullable Disagreements disagreements,
    @Nullable List<SimilarGroup> similar) {
  Overview {
    exercises = List.copyOf(exercises);
    criteria = List.copyOf(criteria);
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
  }

  long count(ResultStatus status) {
    return lines.stream().filter(line -> line.row().status() == status).count();
  }

  List<Line> with(ResultStatus status) {
    return lines.stream().filter(line -> line.row().status() == status).toList();
  }

  /** The criteria of an exercise. */
  List<CriterionTally> criteria(String exercise) {
    return criteria.stream().filter(tally -> tally.exercise().equals(exercise)).toList();
  }

  /** What runs in real time saw otherwise, a line for each. */
  List<Disagreed> disagreed() {
    return disagreements == null
        ? List.of()
        : disagreements.submissions().stream().flatMap(Disagreed::of).toList();
  }

  boolean hasNames() {
    return lines.stream().anyMatch(line -> !line.names().isEmpty());
  }

  boolean hasGroups() {
    return lines.stream().anyMatch(line -> !line.group().isEmpty());
  }

  /** The names of statuses for which there is a submission, with how many, in the usual order. */
  List<Map.Entry<String, Long>> statuses() {
    return List.of(ResultStatus.values()).stream()
        .map(status -> Map.entry(status.words(), count(status)))
        .filter(entry -> entry.getValue() > 0)
        .toList();
  }
}
