package org.loomgrade.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.Source;
import org.loomgrade.model.Visibility;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

/** Results for tests. */
final class Results {
  static final Finding RACE =
      new Finding(
          Kind.DATA_RACE,
          "2 of 9 numbers are missing from the map, as two threads write to it at the same time and one overwrites the other.",
          "Which of the JDK's maps may several threads write to?",
          "A mutex guards shared data.",
          List.of(new Location("PrimeChecker.java", 2), new Location("PrimeChecker.java", 3)),
          new Schedule(1, "pos", 17),
          new Interleaving(
              List.of(
                  new ThreadPlace("Thread-0", "call Map.put", "PrimeChecker.java", 2),
                  new ThreadPlace("Thread-1", "call Map.get", "PrimeChecker.java", 3)),
              9,
              List.of(
                  new TraceRow(7, 1, "call Map.get", "PrimeChecker.java", 3, "(7)"),
                  new TraceRow(8, 0, "call Map.put", "PrimeChecker.java", 2, "(7) -> true"),
                  new TraceRow(9, 1, "read PrimeChecker.n", "PrimeChecker.java", 3, "7"))));
  static final Finding SECRET =
      new Finding(Kind.WRONG_RESULT, "isPrime(1) is true.", "Think of 1.", List.of(), null);

  private Results() {}

  static Result graded(String submission) {
    return result(
            submission,
            ResultStatus.GRADED,
            null,
            exercise(
                "primes",
                passed("primes.values"),
                criterion(
                    "primes.complete", 2.67, CriterionStatus.PARTIAL, Visibility.VISIBLE, RACE),
                criterion("primes.hidden", 0, CriterionStatus.FAILED, Visibility.HIDDEN, SECRET),
                criterion("primes.safe", 0, CriterionStatus.FAILED, Visibility.VISIBLE, RACE)),
            exercise("downloads", passed("downloads.total")),
            exercise("leaks", passed("leaks.main")))
        .with(
            List.of(
                new Source(
                    "src/main/java/exercises/PrimeChecker.java",
                    "class PrimeChecker {\n  map.put(n, isPrime(n));\n\tmap.get(n);\n}\n")));
  }

  static Result full(String submission) {
    return result(
        submission,
        ResultStatus.GRADED,
        null,
        exercise("primes", passed("primes.values")),
        exercise("downloads", passed("downloads.total")),
        exercise("leaks", passed("leaks.main")));
  }

  static Result hiddenWithoutHints(String submission) {
    Finding bare = new Finding(SECRET.kind(), SECRET.message(), null, List.of(), null);
    return result(
        submission,
        ResultStatus.GRADED,
        null,
        exercise(
            "primes",
            criterion("primes.a", 0, CriterionStatus.FAILED, Visibility.HIDDEN, bare),
            criterion("primes.b", 0, CriterionStatus.FAILED, Visibility.HIDDEN, bare)));
  }

  /** An exercise of as many criteria of 8 points each. */
  static Result scored(String submission, double... scores) {
    CriterionResult[] criteria = new CriterionResult[scores.length];
    for (int i = 0; i < scores.length; i++) {
      CriterionStatus status = scores[i] == 8 ? CriterionStatus.PASSED : CriterionStatus.FAILED;
      criteria[i] = criterion("primes." + i, scores[i], status, Visibility.VISIBLE);
    }
    return result(submission, ResultStatus.GRADED, null, exercise("primes", criteria));
  }

  /** The second exercise was not handed in; its last criterion is hidden. */
  static Result oneMissing(String submission) {
    Finding missing =
        new Finding(
            Kind.MISSING_MEMBER, "The class x.B is missing.", "Is there one?", List.of(), null);
    return result(
            submission,
            ResultStatus.GRADED,
            null,
            exercise(
                "downloads",
                criterion("b.one", 0, CriterionStatus.FAILED, Visibility.VISIBLE, missing),
                criterion("b.two", 0, CriterionStatus.FAILED, Visibility.VISIBLE, missing),
                criterion("b.hidden", 0, CriterionStatus.FAILED, Visibility.HIDDEN, missing)),
            exercise(
                "primes",
                criterion("primes.safe", 0, CriterionStatus.FAILED, Visibility.VISIBLE, RACE)))
        .with(List.of());
  }

  static Result compileError(String submission) {
    Finding error =
        new Finding(
            Kind.COMPILE_ERROR,
            "cannot find symbol\n  symbol:   variable y\n  location: class B",
            null,
            List.of(new Location("B.java", 4)),
            null);
    return skipped(submission, ResultStatus.COMPILE_ERROR, "It does not compile: 1 error.", error);
  }

  static Result rejected(String submission) {
    String message =
        "A.java, line 2: there is a byte that is not UTF-8 text. Save the file as UTF-8.";
    return skipped(
        submission,
        ResultStatus.REJECTED,
        message,
        new Finding(Kind.COMPILE_ERROR, message, null, List.of(), null));
  }

  static Result unsafe(String submission) {
    return skipped(
        submission,
        ResultStatus.REJECTED,
        "It was not run, as it uses what submissions may not use: java.lang.Thread.stop (A.java:2) and 1 more.",
        new Finding(
            Kind.FORBIDDEN_CALL,
            "java.lang.Thread.stop may not be used: threads are ended by asking them to.",
            "Use interrupt(), or a volatile flag.",
            List.of(new Location("A.java", 2)),
            null),
        new Finding(Kind.FORBIDDEN_CALL, "f may not be used: no.", null, List.of(), null));
  }

  static Result graderError(String submission) {
    return skipped(submission, ResultStatus.GRADER_ERROR, "the worker did nothing:\nno memory");
  }

  private static Result skipped(
      String submission, ResultStatus status, String message, Finding... findings) {
    return result(
        submission,
        status,
        message,
        exercise("primes", skipped("primes.values", findings)),
        exercise("downloads", skipped("downloads.total")),
        exercise("leaks", skipped("leaks.main")));
  }

  private static Result result(
      String submission,
      ResultStatus status,
      @Nullable String message,
      ExerciseResult... exercises) {
    Provenance provenance = new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 0);
    return Result.of(submission, status, message, provenance, List.of(exercises));
  }

  private static ExerciseResult exercise(String id, CriterionResult... criteria) {
    return ExerciseResult.of(id, List.of(criteria));
  }

  private static CriterionResult passed(String id) {
    return criterion(id, 8, CriterionStatus.PASSED, Visibility.VISIBLE);
  }

  private static CriterionResult skipped(String id, Finding... findings) {
    return criterion(id, 0, CriterionStatus.SKIPPED, Visibility.VISIBLE, findings);
  }

  private static CriterionResult criterion(
      String id, double score, CriterionStatus status, Visibility visibility, Finding... findings) {
    return new CriterionResult(
        id, "The title of " + id, visibility, score, 8, status, List.of(findings));
  }
}
