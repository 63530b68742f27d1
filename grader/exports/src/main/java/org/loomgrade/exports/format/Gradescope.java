package org.loomgrade.exports.format;

import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Plain;

/**
 * {@code results.json} of a Gradescope autograder, as its documentation says it. No test is hidden:
 * one would hide the total, and what students may not see is not in it.
 */
final class Gradescope implements Format.OfSubmission {
  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public String extension() {
    return ".json";
  }

  @Override
  public String write(Grade grade) {
    return Json.write(
        new Results(
            grade.mark().score(),
            String.join("\n", Feedback.head("Score: ", grade)),
            "text",
            "text",
            "text",
            "visible",
            extra(grade),
            tests(grade.criteria())));
  }

  /** The object, by its documented names. */
  private record Results(
      BigDecimal score,
      String output,
      @SerializedName("output_format") String outputFormat,
      @SerializedName("test_output_format") String testOutputFormat,
      @SerializedName("test_name_format") String testNameFormat,
      String visibility,
      @SerializedName("extra_data") Map<String, String> extraData,
      List<Test> tests) {}

  /** A test of it. */
  private record Test(
      BigDecimal score,
      @SerializedName("max_score") BigDecimal maxScore,
      String status,
      String name,
      String number,
      @Nullable String output,
      List<String> tags,
      String visibility) {}

  private static Map<String, String> extra(Grade grade) {
    return new TreeMap<>(
        Map.of(
            "submission", Plain.line(grade.submission()),
            "status", grade.status().id(),
            "maxScore", grade.mark().maxScore().toPlainString()));
  }

  private static List<Test> tests(List<GradedCriterion> criteria) {
    List<Test> tests = new ArrayList<>();
    String exercise = "";
    int major = 0;
    int minor = 0;
    for (GradedCriterion criterion : criteria) {
      if (!criterion.exercise().equals(exercise)) {
        exercise = criterion.exercise();
        major++;
        minor = 0;
      }
      tests.add(test(criterion, "%d.%d".formatted(major, ++minor)));
    }
    return tests;
  }

  private static Test test(GradedCriterion criterion, String number) {
    String text = criterion.text();
    return new Test(
        criterion.score(),
        criterion.maxScore(),
        criterion.passed() ? "passed" : "failed",
        criterion.title(),
        number,
        text.isEmpty() ? null : text,
        List.of(criterion.exercise()),
        "visible");
  }
}
