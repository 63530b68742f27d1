package org.loomgrade.model;

import java.util.List;
import java.util.Objects;

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
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(visibility, "visibility");
    Objects.requireNonNull(status, "status");
    findings = List.copyOf(findings);
  }

  CriterionResult withoutTraces() {
    return new CriterionResult(
        id,
        title,
        visibility,
        score,
        maxScore,
        status,
        findings.stream().map(Finding::withoutTrace).toList());
  }
}
