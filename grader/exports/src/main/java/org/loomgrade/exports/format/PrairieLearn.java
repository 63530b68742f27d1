package org.loomgrade.exports.format;

import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Mark.Deduction;
import org.loomgrade.exports.grade.Plain;

/**
 * {@code results.json} of an external grader of PrairieLearn, as its documentation says it. It
 * takes at most 1 MiB; what a student's many findings say is cut to that.
 */
final class PrairieLearn implements Format.OfSubmission {
  static final int MAX_BYTES = 1024 * 1024;
  private static final List<Integer> CAPS = List.of(20_000, 4_000, 800, 100, 0);

  @Override
  public String name() {
    return "prairielearn";
  }

  @Override
  public String extension() {
    return ".json";
  }

  @Override
  public String write(Grade grade) {
    return CAPS.stream()
        .map(cap -> Json.write(results(grade, cap)))
        .filter(json -> json.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(grade.submission() + " does not fit in 1 MiB without texts"));
  }

  /** The object, by its documented names. */
  private record Results(
      boolean gradable, BigDecimal score, String message, String output, List<Test> tests) {}

  /** A test of it; one without points would take them from all. */
  private record Test(
      String name,
      String description,
      BigDecimal points,
      @SerializedName("max_points") BigDecimal maxPoints,
      @Nullable String message) {}

  private static Results results(Grade grade, int cap) {
    Deduction deduction = grade.mark().deduction();
    String taken = deduction == null ? "" : "\nTaken: " + deduction.text();
    return new Results(
        true,
        grade.mark().fraction(),
        "Score: " + grade.mark().text() + taken,
        grade.message() == null ? "" : Plain.capped(grade.message(), cap),
        grade.criteria().stream().map(criterion -> test(criterion, cap)).toList());
  }

  private static Test test(GradedCriterion criterion, int cap) {
    String text = Plain.capped(criterion.text(), cap);
    return new Test(
        criterion.title(),
        criterion.id(),
        criterion.score(),
        criterion.maxScore(),
        text.isEmpty() ? null : text);
  }
}
