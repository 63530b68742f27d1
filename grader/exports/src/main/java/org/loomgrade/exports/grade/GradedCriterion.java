package org.loomgrade.exports.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.loomgrade.model.CriterionStatus;

/**
 * A criterion's part of a grade, as it may be shown; points are scaled, no deduction is in them.
 */
public record GradedCriterion(
    String exercise,
    String id,
    String title,
    CriterionStatus status,
    BigDecimal score,
    BigDecimal maxScore,
    List<Remark> remarks) {
  public GradedCriterion {
    remarks = List.copyOf(remarks);
  }

  public boolean passed() {
    return status == CriterionStatus.PASSED;
  }

  /** All remarks, each in full, on lines of their own. */
  public String text() {
    return remarks.stream().map(Remark::full).collect(Collectors.joining("\n"));
  }
}
