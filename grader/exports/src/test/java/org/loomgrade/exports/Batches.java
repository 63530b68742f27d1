package org.loomgrade.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.GradeSettings;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.Source;
import org.loomgrade.model.Student;
import org.loomgrade.model.Summary;
import org.loomgrade.model.Visibility;

/** Folders that a batch might have written, with what students might call themselves. */
public final class Batches {
  /** What a cell must not begin with, what XML cannot hold, and what turns a terminal's text. */
  public static final String HOSTILE = "=cmd|' /C calc'!A0 \u0000\u0008\u001b[31m\uFFFE\u202E <b>&";

  private static final Provenance GRADER =
      new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 20);

  private Batches() {}

  /** Writes results and their summary. */
  public static Path write(Path folder, Map<String, Identity> identities, Result... results)
      throws IOException {
    ResultStore store = ResultStore.open(folder);
    for (Result result : results) {
      store.write(result);
    }
    store.writeSummary(Summary.of(List.of(results), identities));
    return folder;
  }

  /** One of each kind: graded, hostile, of a group, late, compile-error, rejected, grader-error. */
  public static Path ofEachKind(Path folder) throws IOException {
    Map<String, Identity> identities = new TreeMap<>();
    identities.put("ada", alone(false, "2026-03-01T10:00:00+01:00", ada()));
    identities.put(
        "pair",
        new Identity(
            "moodle",
            List.of(
                student("=cmd|' /C calc'!A0", "eve@example.org", "124", "0043"),
                student("Björn O'Neil, \"BO\"", "bjørn@example.org", "125", "00044")),
            "Team \"Ü, 7\"",
            false,
            null));
    identities.put(
        "zoe",
        alone(true, "2026-03-03T00:30:00+01:00", student("Zoë", "zoe@example.org", "126", "0045")));
    identities.put("dave", alone(null, null, new Student("Dave", "Dave@example.org", Map.of())));
    return write(
        folder,
        identities,
        graded("ada"),
        graded("pair"),
        full("zoe"),
        compileError("dave"),
        rejected("-erin"),
        graderError("frank"));
  }

  /** What students may see of {@link #ofEachKind}. */
  public static Course courseOfEachKind(Path folder) throws IOException, ExportException {
    return Course.read(GradedFolder.open(ofEachKind(folder)), GradeSettings.plain(), new Notes());
  }

  public static Identity alone(
      @Nullable Boolean late, @Nullable String submittedAt, Student student) {
    return new Identity("moodle", List.of(student), null, late, submittedAt);
  }

  /** One whom Moodle knows as a participant. */
  public static Student student(String name, String email, String participant) {
    return new Student(name, email, Map.of("moodle-participant", participant));
  }

  private static Student ada() {
    return new Student(
        "Ada Lovelace",
        "ada@example.org",
        Map.of(
            "moodle-participant", "00123",
            "moodle-idnumber", "0042",
            "canvas-user", "7001",
            "lti-user", "u-ada"));
  }

  private static Student student(String name, String email, String participant, String idnumber) {
    return new Student(
        name,
        email,
        Map.of(
            "moodle-participant",
            participant,
            "moodle-idnumber",
            idnumber,
            "canvas-user",
            "7" + participant,
            "lti-user",
            "u-" + participant));
  }

  /** 62.5 of 100, with a race and a hidden criterion that failed. */
  public static Result graded(String submission) {
    Finding race =
        new Finding(
            Kind.DATA_RACE,
            "Two threads write 'Map<String, Integer> found' at once.\n" + HOSTILE,
            "Guard it.",
            List.of(new Location("PrimeChecker.java", 31)),
            new Schedule(1, "pos", 17));
    Finding secret =
        new Finding(
            Kind.WRONG_RESULT,
            "The secret number 561 is said to be prime.",
            "Think of Carmichael.",
            List.of(new Location("PrimeChecker.java", 7)),
            null);
    return result(
            submission,
            ResultStatus.GRADED,
            null,
            criterion("primes.safe", 12.5, 30, CriterionStatus.PARTIAL, Visibility.VISIBLE, race),
            criterion("primes.hidden", 0, 20, CriterionStatus.FAILED, Visibility.HIDDEN, secret),
            criterion("leaks.main", 50, 50, CriterionStatus.PASSED, Visibility.VISIBLE))
        .with(List.of(new Source("src/main/java/exercises/PrimeChecker.java", "class P {}\n")));
  }

  public static Result full(String submission) {
    return result(
        submission,
        ResultStatus.GRADED,
        null,
        criterion("primes.safe", 30, 30, CriterionStatus.PASSED, Visibility.VISIBLE),
        criterion("primes.hidden", 20, 20, CriterionStatus.PASSED, Visibility.HIDDEN),
        criterion("leaks.main", 50, 50, CriterionStatus.PASSED, Visibility.VISIBLE));
  }

  public static Result compileError(String submission) {
    Finding error =
        new Finding(
            Kind.COMPILE_ERROR,
            "cannot find symbol\n  symbol: class Foo<T>",
            null,
            List.of(new Location("Größe.java", 4)),
            null);
    return nothing(submission, ResultStatus.COMPILE_ERROR, "It does not compile: 1 error.", error);
  }

  public static Result rejected(String submission) {
    return nothing(submission, ResultStatus.REJECTED, "+1 is no Java file.");
  }

  public static Result graderError(String submission) {
    return nothing(submission, ResultStatus.GRADER_ERROR, "the worker did nothing:\nno memory");
  }

  private static Result nothing(
      String submission, ResultStatus status, String message, Finding... findings) {
    return result(
        submission,
        status,
        message,
        criterion("primes.safe", 0, 30, CriterionStatus.SKIPPED, Visibility.VISIBLE, findings),
        criterion("primes.hidden", 0, 20, CriterionStatus.SKIPPED, Visibility.HIDDEN),
        criterion("leaks.main", 0, 50, CriterionStatus.SKIPPED, Visibility.VISIBLE));
  }

  /** Criteria of one exercise follow each other. */
  public static Result result(
      String submission,
      ResultStatus status,
      @Nullable String message,
      CriterionResult... criteria) {
    Map<String, List<CriterionResult>> exercises = new LinkedHashMap<>();
    for (CriterionResult criterion : criteria) {
      exercises
          .computeIfAbsent(criterion.id().split("\\.", 2)[0], _ -> new ArrayList<>())
          .add(criterion);
    }
    return Result.of(
        submission,
        status,
        message,
        GRADER,
        exercises.entrySet().stream()
            .map(entry -> ExerciseResult.of(entry.getKey(), entry.getValue()))
            .toList());
  }

  public static CriterionResult criterion(
      String id,
      double score,
      double maxScore,
      CriterionStatus status,
      Visibility visibility,
      Finding... findings) {
    return new CriterionResult(
        id, "The title of " + id, visibility, score, maxScore, status, List.of(findings));
  }
}
