package org.loomgrade.grading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.loomgrade.build.JavacMessage;
import org.loomgrade.intake.RejectedException;
import org.loomgrade.intake.Sources;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Confirmation.Disagreement;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Source;
import org.loomgrade.model.StudentText;
import org.loomgrade.rubric.Criterion;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.Rubrics;
import org.loomgrade.vetting.Violation;

/** Makes results of what became of submissions. */
public final class ResultFactory {
  private static final String NO_SOURCES = "none";

  /** More of them would say no more. */
  private static final int MAX_VIOLATIONS = 20;

  private final Rubrics rubrics;
  private final String version;
  private final long seed;

  public ResultFactory(Rubrics rubrics, String version, long seed) {
    this.rubrics = rubrics;
    this.version = version;
    this.seed = seed;
  }

  /** What a result of these sources is made by and from. */
  Provenance provenance(Sources sources) {
    return provenance(sources.digest());
  }

  private Provenance provenance(String sources) {
    String java = String.valueOf(Runtime.version().feature());
    return new Provenance(version, rubrics.digest(), sources, java, seed, 0);
  }

  Result of(Submission submission, Sources sources, Examination examination) {
    Provenance provenance = provenance(sources);
    String failure = examination.failureOfOurs();
    if (failure != null) {
      return Result.of(
          submission.id(), ResultStatus.GRADER_ERROR, failure, provenance, skipAll(List.of()));
    }
    Map<String, Outcome> outcomes =
        examination.outcomes().stream().collect(toMap(Outcome::criterion, identity()));
    long schedules = examination.outcomes().stream().mapToLong(Outcome::schedules).sum();
    Result result =
        Result.of(
            submission.id(),
            ResultStatus.GRADED,
            null,
            provenance.withSchedules(schedules),
            rubrics.exercises().stream().map(rubric -> Scoring.score(rubric, outcomes)).toList());
    boolean canBeReplayed = result.numbered().stream().anyMatch(f -> f.schedule() != null);
    return canBeReplayed
        ? result.with(
            sources.files().stream().map(file -> new Source(file.path(), file.text())).toList())
        : result;
  }

  /** What running in real time came to, of what a result says is right. */
  Confirmation confirmation(Result result, Examination inRealTime) {
    Map<String, Outcome> outcomes =
        inRealTime.outcomes().stream().collect(toMap(Outcome::criterion, identity()));
    List<Disagreement> disagreements = new ArrayList<>();
    for (Rubric rubric : rubrics.exercises()) {
      for (Criterion criterion : rubric.criteria()) {
        Outcome outcome = outcomes.get(criterion.id());
        if (outcome != null) {
          outcome.failures().stream()
              .map(failure -> Scoring.finding(rubric, criterion, failure))
              .forEach(finding -> disagreements.add(new Disagreement(criterion.id(), finding)));
        }
      }
    }
    return new Confirmation(
        Confirmation.FORMAT,
        result.submission(),
        result.grader(),
        inRealTime.failureOfOurs(),
        disagreements);
  }

  Result rejected(Submission submission, RejectedException reason) {
    Kind kind =
        switch (reason.reason()) {
          case EMPTY -> Kind.MISSING_MEMBER;
          case UNREADABLE -> Kind.COMPILE_ERROR;
          case LIMIT -> Kind.RESOURCE_LIMIT;
        };
    Finding finding = new Finding(kind, message(reason), null, List.of(), null);
    return Result.of(
        submission.id(),
        ResultStatus.REJECTED,
        message(reason),
        provenance(NO_SOURCES),
        skipAll(List.of(finding)));
  }

  /** The result of a submission that is not run because of what it would call. */
  Result unsafe(Submission submission, Sources sources, List<Violation> violations) {
    List<ExerciseResult> exercises =
        skipAll(rubric ->
            violations.stream()
                .filter(violation -> rubric.equals(ownerOf(violation)))
                .limit(MAX_VIOLATIONS)
                .map(ResultFactory::finding)
                .toList());
    return Result.of(
        submission.id(),
        ResultStatus.REJECTED,
        summary(violations),
        provenance(sources),
        exercises);
  }

  private static String summary(List<Violation> violations) {
    Violation first = violations.getFirst();
    String where = first.location() == null ? "" : " (" + first.location() + ")";
    return StudentText.clean(
        "It was not run, as it uses what submissions may not use: %s%s%s."
            .formatted(
                first.what(),
                where,
                violations.size() == 1 ? "" : " and %s more".formatted(violations.size() - 1)));
  }

  private static Finding finding(Violation violation) {
    String message = "%s may not be used: %s.".formatted(violation.what(), violation.why());
    return new Finding(
        Kind.FORBIDDEN_CALL,
        StudentText.clean(message),
        violation.instead(),
        violation.location() == null ? List.of() : List.of(clean(violation.location())),
        null);
  }

  private static Location clean(Location location) {
    return new Location(StudentText.clean(location.file()), location.line());
  }

  private Rubric ownerOf(Violation violation) {
    return ownerOf(violation.location() == null ? "" : violation.location().file());
  }

  Result compileError(Submission submission, Sources sources, List<JavacMessage> messages) {
    String summary =
        messages.size() == 1
            ? "It does not compile: 1 error."
            : "It does not compile: %s errors.".formatted(messages.size());
    List<ExerciseResult> exercises =
        skipAll(rubric ->
            messages.stream()
                .filter(message -> rubric.equals(ownerOf(fileName(message))))
                .map(ResultFactory::finding)
                .toList());
    return Result.of(
        submission.id(), ResultStatus.COMPILE_ERROR, summary, provenance(sources), exercises);
  }

  /** The exercise whose main class a file has; the first one for a file of the student's own. */
  private Rubric ownerOf(String fileName) {
    return rubrics.exercises().stream()
        .filter(rubric -> fileName.equals(simpleName(rubric) + ".java"))
        .findFirst()
        .orElse(rubrics.exercises().getFirst());
  }

  private static String simpleName(Rubric rubric) {
    return rubric.mainClass().substring(rubric.mainClass().lastIndexOf('.') + 1);
  }

  private static Finding finding(JavacMessage message) {
    List<Location> where =
        message.line() > 0
            ? List.of(new Location(StudentText.clean(fileName(message)), message.line()))
            : List.of();
    String text = message.text().lines().map(StudentText::clean).collect(joining("\n"));
    return new Finding(Kind.COMPILE_ERROR, text, null, where, null);
  }

  private static String fileName(JavacMessage message) {
    return message.path().substring(message.path().lastIndexOf('/') + 1);
  }

  /** Findings sit under the first exercise, as no other has more to do with them. */
  private List<ExerciseResult> skipAll(List<Finding> findings) {
    Rubric first = rubrics.exercises().getFirst();
    return skipAll(rubric -> rubric.equals(first) ? findings : List.of());
  }

  /** No exercise is examined; each has its findings. */
  private List<ExerciseResult> skipAll(Function<Rubric, List<Finding>> findings) {
    return rubrics.exercises().stream()
        .map(rubric -> Scoring.skip(rubric, findings.apply(rubric)))
        .toList();
  }

  private static String message(RejectedException reason) {
    return StudentText.clean(Optional.ofNullable(reason.getMessage()).orElse("It cannot be read."));
  }
}
