package org.loomgrade.model;

import java.util.List;

/** A criterion's part of a result; findings sit under the criterion that they cost. */
public record CriterionResult(
    String id,
    String title,
    Visibility visibility,
    double score,
    double maxScore,
    CriterionStatus status,
    List<Finding> findings) {
  public CriterionResult {
    findings = List.copyOf(findings);
  }
}
