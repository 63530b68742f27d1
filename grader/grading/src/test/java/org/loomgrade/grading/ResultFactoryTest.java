package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.loomgrade.grading.Samples.criterion;
import static org.loomgrade.grading.Samples.rubric;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.build.JavacMessage;
import org.loomgrade.intake.RejectedException;
import org.loomgrade.intake.SourceReader;
import org.loomgrade.intake.Sources;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.rubric.Rubrics;
import org.loomgrade.vetting.Violation;

class ResultFactoryTest {
  private static final Rubrics RUBRICS =
      new Rubrics(
          List.of(
              rubric("primes", "exercises.PrimeChecker", criterion("primes.a", 1, Map.of())),
              rubric("leaks", "exercises.LeakDetector", criterion("leaks.a", 2, Map.of()))),
          "sha256:aa");
  private static final Sources SOURCES = new Sources(List.of(), "sha256:bb");

  @TempDir Path folder;

  private final ResultFactory factory = new ResultFactory(RUBRICS, "0.1.0", 7);

  @Test
  void gradedResultHasItsScoreAndWhatItWasMadeFrom() {
    Examination examination =
        new Examination(
            List.of(Outcome.passed("primes.a", 20), Outcome.passed("leaks.a", 50)), null);

    Result result = factory.of(alice(), SOURCES, examination);

    assertThat(result.status()).isEqualTo(ResultStatus.GRADED);
    assertThat(result.fullMarks()).isTrue();
    assertThat(result.grader()).isEqualTo(factory.provenance(SOURCES).withSchedules(70));
    assertThat(result.grader().java()).isEqualTo("25");
  }

  @Test
  void forbiddenCallsSitUnderTheExerciseWhoseFileMakesThem() {
    Result result =
        factory.unsafe(
            alice(),
            SOURCES,
            List.of(
                new Violation("a.B.c", "no files", "Use x.", new Location("LeakDetector.java", 3)),
                new Violation("d.E", "no network", null, null)));

    assertThat(result.status()).isEqualTo(ResultStatus.REJECTED);
    assertThat(result.score()).isZero();
    assertThat(result.grader()).isEqualTo(factory.provenance(SOURCES));
    assertThat(result.message())
        .isEqualTo(
            "It was not run, as it uses what submissions may not use: a.B.c (LeakDetector.java:3) and 1 more.");
    assertThat(findings(result, 0))
        .containsExactly(
            new Finding(
                Kind.FORBIDDEN_CALL, "d.E may not be used: no network.", null, List.of(), null));
    assertThat(findings(result, 1))
        .containsExactly(
            new Finding(
                Kind.FORBIDDEN_CALL,
                "a.B.c may not be used: no files.",
                "Use x.",
                List.of(new Location("LeakDetector.java", 3)),
                null));
  }

  private static List<Finding> findings(Result result, int exercise) {
    return result.exercises().get(exercise).criteria().getFirst().findings();
  }

  @Test
  void failureOfOursHasNoFindings() {
    Result result = factory.of(alice(), SOURCES, new Examination(List.of(), "a bug"));

    assertThat(result.status()).isEqualTo(ResultStatus.GRADER_ERROR);
    assertThat(result.message()).isEqualTo("a bug");
    assertThat(findings(result)).isEmpty();
  }

  @Test
  void missingSourcesAreAMissingMemberOfTheFirstExercise() {
    Result result = factory.rejected(alice(), rejection());

    assertThat(result.status()).isEqualTo(ResultStatus.REJECTED);
    assertThat(result.maxScore()).isEqualTo(3.0);
    assertThat(findings(result.exercises().getFirst()))
        .extracting(Finding::kind)
        .containsExactly(Kind.MISSING_MEMBER);
    assertThat(findings(result.exercises().getLast())).isEmpty();
  }

  @Test
  void unreadableSourceIsACompileError() throws Exception {
    Files.write(folder.resolve("A.java"), new byte[] {'a', '\n', (byte) 0xFC});

    Result result = factory.rejected(alice(), rejection());

    assertThat(findings(result)).extracting(Finding::kind).containsExactly(Kind.COMPILE_ERROR);
    assertThat(result.message()).startsWith("A.java, line 2: ");
  }

  @Test
  void sourceThatIsTooLargeIsAResourceLimit() throws Exception {
    Files.write(folder.resolve("A.java"), new byte[2 << 20]);

    Result result = factory.rejected(alice(), rejection());

    assertThat(findings(result)).extracting(Finding::kind).containsExactly(Kind.RESOURCE_LIMIT);
  }

  @Test
  void compileErrorsSitUnderTheExerciseWhoseClassHasThem() {
    Result result =
        compileError(
            new JavacMessage("src/main/java/exercises/LeakDetector.java", 3, "';' expected"),
            new JavacMessage("src/main/java/exercises/PrimeChecker.java", 5, "no\n  symbol: x"),
            new JavacMessage("exercises/NotALeakDetector.java", 7, "own class"),
            new JavacMessage("", 0, "javac gave up"));

    assertThat(result.message()).isEqualTo("It does not compile: 4 errors.");
    assertThat(findings(result.exercises().getFirst()))
        .extracting(Finding::message, Finding::locations)
        .containsExactly(
            tuple("no\n  symbol: x", List.of(new Location("PrimeChecker.java", 5))),
            tuple("own class", List.of(new Location("NotALeakDetector.java", 7))),
            tuple("javac gave up", List.of()));
    assertThat(findings(result.exercises().getLast()))
        .extracting(Finding::message)
        .containsExactly("';' expected");
  }

  @Test
  void oneErrorIsNoPlural() {
    assertThat(compileError(new JavacMessage("A.java", 3, "';' expected")).message())
        .isEqualTo("It does not compile: 1 error.");
  }

  @Test
  void studentsNamesAreHarmlessInMessagesAndPlaces() throws Exception {
    Result notCompiled =
        compileError(new JavacMessage("x/A\u001b[2J.java", 3, "symbol: \u202eclass\n  A\u0007"));
    Files.write(folder.resolve("A\u001b[2J.java"), new byte[] {0});
    Result rejected = factory.rejected(alice(), rejection());

    assertThat(findings(notCompiled))
        .containsExactly(
            new Finding(
                Kind.COMPILE_ERROR,
                "symbol:  class\n  A ",
                null,
                List.of(new Location("A [2J.java", 3)),
                null));
    assertThat(rejected.message()).startsWith("A [2J.java, line 1: ");
    assertThat(findings(rejected)).extracting(Finding::message).containsOnly(rejected.message());
  }

  @Test
  void resultIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(compileError(new JavacMessage("", 0, "a"), new JavacMessage("", 0, "b")).message())
          .isEqualTo("It does not compile: 2 errors.");
    } finally {
      Locale.setDefault(before);
    }
  }

  private Result compileError(JavacMessage... messages) {
    return factory.compileError(alice(), SOURCES, List.of(messages));
  }

  private RejectedException rejection() {
    return catchThrowableOfType(RejectedException.class, () -> SourceReader.read(alice()));
  }

  private Submission alice() {
    return new Submission("alice", folder);
  }

  private static List<Finding> findings(Result result) {
    return result.exercises().stream().flatMap(e -> findings(e).stream()).toList();
  }

  private static List<Finding> findings(ExerciseResult exercise) {
    return exercise.criteria().stream()
        .map(CriterionResult::findings)
        .flatMap(List::stream)
        .toList();
  }
}
