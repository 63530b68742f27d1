package org.loomgrade.exports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Mark;
import org.loomgrade.exports.grade.Remark;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.Kind;
import org.loomgrade.model.ResultStatus;

final class FeedbackTest {
  private static final Remark MISSING =
      new Remark(Kind.MISSING_MEMBER, "The class x.B<T> is missing.", "Is there one?", List.of());

  private final Grade grade =
      new Grade(
          "ada",
          ResultStatus.GRADED,
          null,
          new Mark(BigDecimal.ONE, BigDecimal.TEN, null),
          List.of(
              criterion("One", CriterionStatus.FAILED),
              criterion("Two", CriterionStatus.FAILED),
              criterion("Three", CriterionStatus.PASSED)),
          null,
          List.of());

  @Test
  void faultThatCostsSeveralCriteriaIsToldOnce() {
    assertThat(Feedback.of(grade))
        .isEqualTo(
            """
            Graded by Loomgrade: 1 of 10
            - One: 0 of 3
              [missing-member] The class x.B<T> is missing.
              Hint: Is there one?
            - Two: 0 of 3 (the same as above)\
            """);
  }

  @Test
  void tagsAreTextInHtml() {
    assertThat(Feedback.html(grade))
        .contains("&nbsp;&nbsp;[missing-member] The class x.B&lt;T&gt; is missing.<br>\n")
        .doesNotContain("<T>");
  }

  /** Moodle reads CSV as PHP does: a backslash takes a quote behind it out of the format. */
  @Test
  void backslashesAndQuotesAreNoPartOfTheFormat() {
    Remark quoting = new Remark(Kind.EXCEPTION, "It said \\\"a\\\", C:\\", null, List.of());
    Grade quoted =
        new Grade(
            "ada",
            ResultStatus.GRADED,
            null,
            new Mark(BigDecimal.ONE, BigDecimal.TEN, null),
            List.of(criterion("One", CriterionStatus.FAILED, quoting)),
            null,
            List.of());

    assertThat(Feedback.html(quoted))
        .doesNotContain("\\", "\"")
        .contains("[exception] It said &#92;&quot;a&#92;&quot;, C:&#92;");
  }

  @Test
  void formulaOfTheInstructorStaysAndOursIsNone() {
    assertThat(Feedback.after("=A1", grade)).startsWith("=A1<br>\nGraded by Loomgrade: 1 of 10");
    assertThat(Feedback.after(" ", grade)).startsWith("Graded by");
  }

  private static GradedCriterion criterion(String title, CriterionStatus status) {
    return criterion(title, status, MISSING);
  }

  private static GradedCriterion criterion(String title, CriterionStatus status, Remark remark) {
    return new GradedCriterion(
        "x",
        "x." + title,
        title,
        status,
        BigDecimal.ZERO,
        BigDecimal.valueOf(3),
        status == CriterionStatus.PASSED ? List.of() : List.of(remark));
  }
}
