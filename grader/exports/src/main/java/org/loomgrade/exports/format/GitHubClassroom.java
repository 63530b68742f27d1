package org.loomgrade.exports.format;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Mark.Deduction;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Remark;
import org.loomgrade.model.ResultStatus;

/**
 * What the autograding reporter of GitHub Classroom reads from {@code <RUNNER>_RESULTS}: an object
 * in Base64. The points that it reports are the sum of the tests' scores, so that what a late
 * policy takes is a test, too; the table that it prints counts tests that passed instead.
 */
final class GitHubClassroom implements Format.OfSubmission {
  private static final Gson GSON = new Gson();

  @Override
  public String name() {
    return "github-classroom";
  }

  @Override
  public String extension() {
    return ".txt";
  }

  /** The object that the reporter reads. */
  private record Results(
      int version,
      String status,
      @SerializedName("max_score") BigDecimal maxScore,
      List<Test> tests) {}

  /**
   * A test of it.
   *
   * @param line 0 for none
   */
  private record Test(
      String name,
      String status,
      BigDecimal score,
      @SerializedName("line_no") int line,
      @SerializedName("test_code") String code,
      @Nullable String message) {}

  @Override
  public String write(Grade grade) {
    List<Test> tests = new ArrayList<>();
    grade.criteria().forEach(criterion -> tests.add(test(criterion)));
    Deduction deduction = grade.mark().deduction();
    if (deduction != null) {
      tests.add(new Test("Late", "fail", deduction.points().negate(), 0, "", deduction.text()));
    }
    boolean all = tests.stream().allMatch(test -> test.status().equals("pass"));
    String status = grade.status() == ResultStatus.GRADED && all ? "pass" : "fail";
    String json = GSON.toJson(new Results(1, status, grade.mark().maxScore(), tests));
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  private static Test test(GradedCriterion criterion) {
    Optional<Remark.Place> place =
        criterion.remarks().stream().flatMap(remark -> remark.places().stream()).findFirst();
    // Lines of output that start with "::" are commands of a workflow.
    String text = Plain.capped(criterion.text(), 4_000).replace("::", ": :");
    return new Test(
        criterion.title(),
        criterion.passed() ? "pass" : "fail",
        criterion.score(),
        place.map(Remark.Place::line).orElse(0),
        text,
        text.isEmpty() ? null : text);
  }
}
