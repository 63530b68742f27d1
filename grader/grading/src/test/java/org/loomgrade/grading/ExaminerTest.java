package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.rubric.Criterion;
import org.loomgrade.rubric.Rubrics;

/** With real JVMs, in which {@link FakeWorker} takes the worker's place. */
@Timeout(60)
class ExaminerTest {
  private final List<String> checked = new ArrayList<>();

  @Test
  void outcomesAreInTheOrderOfTheRubric() throws Exception {
    Examination examination = examine("passes");

    assertThat(examination)
        .isEqualTo(
            new Examination(
                List.of(
                    Outcome.passed("x.a", 10),
                    Outcome.passed("x.b", 10),
                    Outcome.passed("x.c", 10)),
                null));
    assertThat(checked).containsExactly("x.a", "x.b", "x.c");
  }

  @Test
  void workerThatDiesCostsTheCheckThatItWasAtOnly() throws Exception {
    Failure exit = Failure.of("exit", Kind.EXIT, Map.of());

    assertThat(examine("dies").outcomes())
        .containsExactly(
            Outcome.passed("x.a", 10), Outcome.failed("x.b", 1, exit), Outcome.passed("x.c", 10));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void workerThatIsKilledFromOutsideCostsNothing(@TempDir Path folder) throws Exception {
    assertThat(examine("is-killed-once:" + folder.resolve("killed")).outcomes())
        .containsExactly(
            Outcome.passed("x.a", 10), Outcome.passed("x.b", 10), Outcome.passed("x.c", 10));
    assertThat(folder.resolve("killed")).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void workersThatAreKilledTwiceAtACheckAreAFailureOfOurs() throws Exception {
    assertThat(examine("is-killed").failureOfOurs())
        .startsWith("the worker was killed twice at x.b, as when memory is short");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void checkAtWhichTheJvmCrashesTwiceIsFailed() throws Exception {
    assertThat(examine("crashes").outcomes())
        .extracting(outcome -> outcome.failures().stream().map(Failure::kind).toList())
        .containsExactly(List.of(), List.of(Kind.RESOURCE_LIMIT), List.of());
  }

  @Test
  void anotherWorkerGoesOnWhereThreadsWereLeft() throws Exception {
    assertThat(examine("leaves-threads").outcomes())
        .containsExactly(
            Outcome.passed("x.a", 10), Outcome.passed("x.b", 10), Outcome.passed("x.c", 10));
  }

  @Test
  void noiseIsPassedOver() throws Exception {
    assertThat(examine("is-noisy").outcomes()).hasSize(3).allMatch(o -> o.failures().isEmpty());
  }

  @Test
  void errorOfACheckIsAFailureOfOurs() throws Exception {
    assertThat(examine("errs")).isEqualTo(new Examination(List.of(), "x.b: a bug of ours"));
  }

  @Test
  void criterionWithoutCheckIsTheInstructorsFailure() {
    assertThatThrownBy(() -> examine("does-not-know"))
        .isInstanceOf(UnknownCriterionException.class)
        .hasMessageContaining("'x.b'");
  }

  @Test
  void workerThatDoesNothingIsAFailureOfOursAfterTwoTries(@TempDir Path folder) throws Exception {
    Examiner examiner =
        new Examiner(
            FakeWorker.pool(FakeWorker.Silent.class.getName(), Isolation.EACH),
            Samples.threeCriteria(),
            1);

    Examination examination = examiner.examine(FakeWorker.does(folder.toString()), checked::add);

    assertThat(examination)
        .isEqualTo(new Examination(List.of(), "the worker did nothing:\nno such option größe"));
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void workerThatEndsBeforeItReadsItsOrderIsAFailureOfOurs(@TempDir Path folder) throws Exception {
    Criterion[] many =
        IntStream.range(0, 5000)
            .mapToObj(i -> Samples.criterion("x.c" + i, 1, Map.of()))
            .toArray(Criterion[]::new);
    Rubrics largerThanAPipe =
        new Rubrics(List.of(Samples.rubric("x", "exercises.X", many)), "sha256:aa");
    Examiner examiner =
        new Examiner(
            FakeWorker.pool(FakeWorker.Deaf.class.getName(), Isolation.EACH), largerThanAPipe, 1);

    assertThat(examiner.examine(FakeWorker.does(folder.toString()), checked::add).failureOfOurs())
        .isEqualTo("the worker did nothing:\ndeaf");
  }

  @Test
  void exerciseWhoseChecksDoNotEndIsGivenUpAfterSome() throws Exception {
    Criterion[] five =
        IntStream.range(0, 5)
            .mapToObj(i -> Samples.criterion("x.c" + i, 1, Map.of()))
            .toArray(Criterion[]::new);
    Rubrics rubrics = new Rubrics(List.of(Samples.rubric("x", "exercises.X", five)), "sha256:aa");

    Examination examination =
        new Examiner(FakeWorker.pool(Isolation.EACH), rubrics, 1)
            .examine(FakeWorker.does("is-slow"), checked::add);

    assertThat(checked).containsExactly("x.c0", "x.c1", "x.c2");
    assertThat(examination.failureOfOurs()).isNull();
    assertThat(examination.outcomes())
        .hasSize(5)
        .allSatisfy(outcome ->
            assertThat(outcome.failures())
                .singleElement()
                .returns(Kind.RESOURCE_LIMIT, Failure::kind));
  }

  @Test
  void onlyWhatWasPassedIsConfirmed() throws Exception {
    Examiner examiner = new Examiner(FakeWorker.pool(Isolation.EACH), Samples.threeCriteria(), 1);

    Examination inRealTime =
        examiner.confirm(FakeWorker.does("fails-in-real-time"), Set.of("x.a", "x.b"));

    assertThat(inRealTime.outcomes())
        .containsExactly(
            Outcome.passed("x.a", 2),
            Outcome.failed("x.b", 1, Failure.of("late", Kind.LATE, Map.of())));
    assertThat(inRealTime.passed()).containsExactly("x.a");
    assertThat(examine("fails-in-real-time").passed())
        .containsExactlyInAnyOrder("x.a", "x.b", "x.c");
  }

  @Test
  void workerThatDoesNothingInRealTimeIsAFailureOfOurs(@TempDir Path folder) throws Exception {
    Examiner examiner =
        new Examiner(
            FakeWorker.pool(FakeWorker.Silent.class.getName(), Isolation.EACH),
            Samples.threeCriteria(),
            1);

    assertThat(examiner.confirm(FakeWorker.does(folder.toString()), Set.of("x.a")).failureOfOurs())
        .startsWith("the worker did nothing");
  }

  private Examination examine(String does) throws Exception {
    return new Examiner(FakeWorker.pool(Isolation.EACH), Samples.threeCriteria(), 1)
        .examine(FakeWorker.does(does), checked::add);
  }
}
