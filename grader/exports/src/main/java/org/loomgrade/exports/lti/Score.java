package org.loomgrade.exports.lti;

import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.Mark.Deduction;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.UserKey;

/**
 * A score of LTI 1.3, Assignment and Grade Services 2.0, section 3.4; its JSON has these names.
 *
 * @param submission null where it is not known when it was handed in
 * @param canvas what Canvas alone reads
 */
public record Score(
    String userId,
    BigDecimal scoreGiven,
    BigDecimal scoreMaximum,
    String activityProgress,
    String gradingProgress,
    String timestamp,
    String comment,
    @Nullable Submission submission,
    @SerializedName("https://canvas.instructure.com/lti/submission") CanvasSubmission canvas) {
  /** What was graded. */
  public record Submission(String submittedAt) {}

  /** Canvas would count each score as one more attempt of the student's, handed in when it came. */
  public record CanvasSubmission(@SerializedName("new_submission") boolean newSubmission) {}

  /** By what users are named, the best first. */
  public static final List<UserKey> USER_KEYS =
      List.of(new UserKey("lti-user"), new UserKey("canvas-user"), new UserKey("submission"));

  private static final int MAX_COMMENT = 1_000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

  /** The score of a grade: the work is done, and nothing more will be graded. */
  public static Score of(String userId, Grade grade, Instant timestamp) {
    return new Score(
        userId,
        grade.mark().score(),
        grade.mark().maxScore(),
        "Completed",
        "FullyGraded",
        time(timestamp),
        comment(grade),
        // Canvas refuses times to come.
        grade
            .submittedAt()
            .filter(submitted -> !submitted.isAfter(timestamp))
            .map(submitted -> new Submission(time(submitted)))
            .orElse(null),
        new CanvasSubmission(false));
  }

  /** Whether what was read from a file has all that is compared. */
  boolean isWhole() {
    return scoreGiven != null
        && timestamp != null
        && timestamp.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
  }

  Instant time() {
    return OffsetDateTime.parse(timestamp).toInstant();
  }

  /** What is compared: the same score, given at no time. */
  Score withoutTime() {
    return at(Instant.EPOCH);
  }

  /** The same score of another time. */
  Score at(Instant instant) {
    return new Score(
        userId,
        scoreGiven,
        scoreMaximum,
        activityProgress,
        gradingProgress,
        time(instant),
        comment,
        submission,
        canvas);
  }

  private static String time(Instant instant) {
    return TIME.format(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  private static String comment(Grade grade) {
    Deduction deduction = grade.mark().deduction();
    String taken = deduction == null ? "" : "; " + deduction.text();
    String why = grade.message() == null ? "" : "; " + grade.message();
    return Plain.capped("Graded by Loomgrade: " + grade.mark().text() + taken + why, MAX_COMMENT);
  }
}
