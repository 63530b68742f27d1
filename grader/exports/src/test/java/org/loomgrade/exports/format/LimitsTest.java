package org.loomgrade.exports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.exports.Batches;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradeSettings;
import org.loomgrade.exports.grade.LatePolicy;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Roster;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Kind;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Student;
import org.loomgrade.model.Visibility;

/** What platforms limit, and what students may not see. */
final class LimitsTest {
  private static final LatePolicy TEN_PERCENT =
      new LatePolicy(
          OffsetDateTime.parse("2026-03-01T23:59:00+01:00"),
          Duration.ZERO,
          BigDecimal.TEN,
          BigDecimal.valueOf(100),
          false,
          null);

  @TempDir private Path folder;

  @Test
  void hugeResultFitsIntoPrairieLearn() throws IOException, ExportException {
    String json = new PrairieLearn().write(huge());

    assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(PrairieLearn.MAX_BYTES);
    JsonArray tests = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("tests");
    assertThat(tests).hasSize(40);
    assertThat(tests.get(39).getAsJsonObject().get("message").getAsString()).contains("😀");
  }

  @Test
  void hugeResultFitsIntoACellOfASpreadsheet() throws IOException, ExportException {
    assertThat(Feedback.of(huge())).hasSizeLessThanOrEqualTo(30_000).endsWith("…");
  }

  @Test
  void whatALatePolicyTakesIsInTheSumOfClassroom() throws IOException, ExportException {
    Grade late = grade("zoe", new GradeSettings(Set.of(), false, TEN_PERCENT, null, Roster.EMPTY));

    String text = new GitHubClassroom().write(late).strip();
    JsonObject json =
        JsonParser.parseString(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
            .getAsJsonObject();
    double sum =
        json.getAsJsonArray("tests").asList().stream()
            .mapToDouble(test -> test.getAsJsonObject().get("score").getAsDouble())
            .sum();

    assertThat(sum).isEqualTo(late.mark().score().doubleValue()).isEqualTo(80);
    assertThat(json.get("status").getAsString()).isEqualTo("fail");
  }

  @ParameterizedTest
  @CsvSource({"csv", "moodle-csv", "moodle-xml", "lti-ags", "junit-xml", "sarif"})
  void hiddenFindingIsInNoCourse(String format) throws IOException, ExportException {
    Format.OfCourse chosen = (Format.OfCourse) Formats.of(format);

    assertThat(chosen.write(course(GradeSettings.plain()), GoldenTest.SETTINGS, new Notes()))
        .doesNotContain("561");
  }

  @ParameterizedTest
  @CsvSource({"junit-xml", "sarif", "moodle-xml"})
  void hiddenFindingIsShownWhenItIsAskedFor(String format) throws IOException, ExportException {
    GradeSettings hidden = new GradeSettings(Set.of(), true, null, null, Roster.EMPTY);
    Format.OfCourse chosen = (Format.OfCourse) Formats.of(format);

    assertThat(chosen.write(course(hidden), GoldenTest.SETTINGS, new Notes())).contains("561");
  }

  @ParameterizedTest
  @CsvSource({"gradescope", "prairielearn"})
  void hiddenFindingIsInNoSubmission(String format) throws IOException, ExportException {
    Format.OfSubmission chosen = (Format.OfSubmission) Formats.of(format);

    assertThat(chosen.write(grade("ada", GradeSettings.plain())))
        .doesNotContain("561")
        .contains("Carmichael");
  }

  @Test
  void commandOfAWorkflowIsNoneInClassroom() throws IOException, ExportException {
    Finding injected = new Finding(Kind.WRONG_OUTPUT, "::error::own it", null, List.of(), null);
    Path out =
        Batches.write(
            folder,
            Map.of(),
            Batches.result("x", ResultStatus.GRADED, null, failed("p.a", injected)));
    Grade grade =
        Course.read(GradedFolder.open(out), GradeSettings.plain(), new Notes()).grades().getFirst();

    assertThat(
            new String(
                Base64.getDecoder().decode(new GitHubClassroom().write(grade).strip()),
                StandardCharsets.UTF_8))
        .doesNotContain("::");
  }

  /** Moodle reads CSV as PHP does: a backslash takes a quote behind it out of the format. */
  @Test
  void backslashOfANameIsNoPartOfMoodlesCsv() throws IOException, ExportException {
    Student bo = new Student("Bo, \"B\\\"", "bo@example.org", Map.of());
    Path out =
        Batches.write(
            folder,
            Map.of("bo", new Identity("moodle", List.of(bo), null, null, null)),
            Batches.result("bo", ResultStatus.GRADED, null));
    Course course = Course.read(GradedFolder.open(out), GradeSettings.plain(), new Notes());

    assertThat(new MoodleCsv().write(course, GoldenTest.SETTINGS, new Notes()))
        .doesNotContain("\\")
        .contains("\"Bo, \"\"B/\"\"\"");
  }

  @Test
  void moodleXmlNeedsTheGradeItem() {
    assertThatThrownBy(() ->
            new MoodleXml()
                .write(
                    course(GradeSettings.plain()),
                    new FormatSettings(null, null, Instant.EPOCH),
                    new Notes()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("--assignment");
  }

  @Test
  void sarifOfOneSubmissionNamesFilesAsTheyLieThere() throws IOException, ExportException {
    GradeSettings one = new GradeSettings(Set.of("ada"), false, null, null, Roster.EMPTY);

    assertThat(new Sarif().write(course(one), GoldenTest.SETTINGS, new Notes()))
        .contains("\"uri\": \"src/main/java/exercises/PrimeChecker.java\"");
  }

  private Grade huge() throws IOException, ExportException {
    String line = "😀".repeat(999);
    String message = String.join("\n", Collections.nCopies(40, line));
    CriterionResult[] criteria =
        IntStream.range(0, 40)
            .mapToObj(i ->
                failed(
                    "p.c" + i, new Finding(Kind.WRONG_RESULT, i + message, null, List.of(), null)))
            .toArray(CriterionResult[]::new);
    Path out =
        Batches.write(
            folder, Map.of(), Batches.result("huge", ResultStatus.GRADED, null, criteria));
    return Course.read(GradedFolder.open(out), GradeSettings.plain(), new Notes())
        .grades()
        .getFirst();
  }

  private static CriterionResult failed(String id, Finding finding) {
    return Batches.criterion(id, 0, 1, CriterionStatus.FAILED, Visibility.VISIBLE, finding);
  }

  private Grade grade(String submission, GradeSettings settings)
      throws IOException, ExportException {
    return course(settings).grades().stream()
        .filter(grade -> grade.submission().equals(submission))
        .findFirst()
        .orElseThrow();
  }

  private Course course(GradeSettings settings) throws IOException, ExportException {
    return Course.read(GradedFolder.open(Batches.ofEachKind(folder)), settings, new Notes());
  }
}
