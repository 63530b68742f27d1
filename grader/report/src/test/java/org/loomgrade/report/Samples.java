package org.loomgrade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Interleaving;
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
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

/** Results for tests. */
final class Samples {
  static final String FILE = "PrimeChecker.java";

  /** Enters one monitor inside the other, in lines 3 and 4, and the other way round in 9 and 10. */
  static final Source TWO_LOCKS =
      new Source(
          "src/main/java/exercises/" + FILE,
          """
          class PrimeChecker {
            void there() {
              synchronized (first) {
                synchronized (second) {
                  count++;
                }
              }
            }
            void back() {
              synchronized (second) {
                synchronized (first) {
                  count--;
                }
              }
            }
          }
          """);

  static final Finding DEADLOCK =
      new Finding(
          Kind.DEADLOCK,
          "checkAll never returned: every thread was waiting.",
          "Which line ends the wait?",
          "A channel that nobody closes.",
          List.of(new Location(FILE, 4), new Location(FILE, 11)),
          new Schedule(1, "random", 5),
          new Interleaving(
              List.of(
                  new ThreadPlace("left", "enter synchronized block", FILE, 4),
                  new ThreadPlace("right", "enter synchronized block", FILE, 11),
                  new ThreadPlace("main", null, null, null)),
              6,
              List.of(
                  new TraceRow(1, 2, "call Thread.start", FILE, 16, null),
                  new TraceRow(2, 0, "enter synchronized block", FILE, 3, null),
                  new TraceRow(3, 2, "call Thread.start", FILE, 16, null),
                  new TraceRow(4, 1, "enter synchronized block", FILE, 10, null),
                  new TraceRow(5, 0, "enter synchronized block", FILE, 4, null),
                  new TraceRow(6, 1, "enter synchronized block", FILE, 11, null))));

  static final Finding SECRET =
      new Finding(
          Kind.WRONG_RESULT,
          "isPrime(2147117569) is true.",
          "Think of squares.",
          List.of(new Location(FILE, 5)),
          null);

  private Samples() {}

  static Result faulty(String submission) {
    return graded(
            submission,
            criterion("primes.values", Visibility.VISIBLE),
            criterion("primes.hidden", Visibility.HIDDEN, SECRET),
            criterion("primes.waits", Visibility.VISIBLE, DEADLOCK))
        .with(List.of(TWO_LOCKS));
  }

  static Result full(String submission) {
    return graded(
        submission,
        criterion("primes.values", Visibility.VISIBLE),
        criterion("primes.hidden", Visibility.HIDDEN),
        criterion("primes.waits", Visibility.VISIBLE));
  }

  static Result missing(String submission) {
    Finding missing =
        new Finding(Kind.MISSING_MEMBER, "The class is missing.", "Is there?", List.of(), null);
    return graded(
        submission,
        criterion("primes.values", Visibility.VISIBLE, missing),
        criterion("primes.hidden", Visibility.HIDDEN, missing),
        criterion("primes.waits", Visibility.VISIBLE, missing));
  }

  static Result graderError(String submission) {
    return Result.of(
        submission, ResultStatus.GRADER_ERROR, "the worker did nothing", provenance(), List.of());
  }

  static Result graded(String submission, CriterionResult... criteria) {
    return Result.of(
        submission,
        ResultStatus.GRADED,
        null,
        provenance(),
        List.of(ExerciseResult.of("primes", List.of(criteria))));
  }

  static CriterionResult criterion(String id, Visibility visibility, Finding... findings) {
    boolean passed = findings.length == 0;
    return new CriterionResult(
        id,
        "The title of " + id,
        visibility,
        passed ? 8 : 0,
        8,
        passed ? CriterionStatus.PASSED : CriterionStatus.FAILED,
        List.of(findings));
  }

  static Provenance provenance() {
    return new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 120);
  }

  static Identity identity(@Nullable String group, String... names) {
    List<Student> students =
        List.of(names).stream()
            .map(name ->
                new Student(
                    name,
                    name.toLowerCase(Locale.ROOT) + "@example.org",
                    Map.of("sid", "s-" + name)))
            .toList();
    return new Identity("moodle", students, group, true, null);
  }

  static Summary.Row row(Result result) {
    return Summary.of(List.of(result), Map.of()).submissions().getFirst();
  }

  /** Writes results as a batch does. */
  static void store(Path folder, Map<String, Identity> identities, List<Result> results)
      throws IOException {
    ResultStore store = ResultStore.open(folder);
    for (Result result : results) {
      store.write(result);
    }
    store.writeSummary(Summary.of(results, identities));
  }
}
