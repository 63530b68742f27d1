package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.loomgrade.grading.Samples.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.Schedule;
import org.loomgrade.rubric.FailureText;
import org.loomgrade.rubric.Rubric;

class ScoringTest {
  private static final Rubric RUBRIC =
      Samples.rubric(
          "x",
          "exercises.X",
          criterion(
              "x.a",
              2.5,
              Map.of(
                  "some", new FailureText("{count} of {all} are missing.", "Count.", 0.333),
                  "none", new FailureText("All are missing.", null, null))),
          criterion("x.b", 3, Map.of()));

  @Test
  void passedCriteriaEarnTheirPoints() {
    ExerciseResult result = score(Outcome.passed("x.a", 10), Outcome.passed("x.b", 10));

    assertThat(result.score()).isEqualTo(5.5);
    assertThat(result.maxScore()).isEqualTo(5.5);
    assertThat(result.criteria())
        .extracting(CriterionResult::status)
        .containsOnly(CriterionStatus.PASSED);
  }

  @Test
  void failedCriterionEarnsNothing() {
    CriterionResult a = scoreOfA(Failure.of("none", Kind.WRONG_RESULT, Map.of()));

    assertThat(a.status()).isEqualTo(CriterionStatus.FAILED);
    assertThat(a.score()).isZero();
    assertThat(a.findings()).extracting(Finding::message).containsExactly("All are missing.");
  }

  @Test
  void creditEarnsAShareRoundedToHundredths() {
    CriterionResult a = scoreOfA(Failure.of("some", Kind.WRONG_RESULT, Map.of()));

    assertThat(a.status()).isEqualTo(CriterionStatus.PARTIAL);
    assertThat(a.score()).isEqualTo(0.83);
    assertThat(a.maxScore()).isEqualTo(2.5);
  }

  @Test
  void findingHasTheRubricsWordsAndThePlaceAndScheduleOfTheFailure() {
    Location where = new Location("X.java", 7);
    Schedule schedule = new Schedule(1, "delays", 3);
    Failure failure =
        Failure.of("some", Kind.DATA_RACE, Map.of("count", "2", "all", "9"))
            .at(List.of(where))
            .in(schedule);

    assertThat(scoreOfA(failure).findings())
        .containsExactly(
            new Finding(Kind.DATA_RACE, "2 of 9 are missing.", "Count.", List.of(where), schedule));
  }

  @Test
  void wordsOfTheExerciseStandInForMissingOnes() {
    CriterionResult a = scoreOfA(Failure.of("deadlock", Kind.DEADLOCK, Map.of()));

    assertThat(a.findings())
        .extracting(Finding::message, Finding::hint)
        .containsExactly(tuple("It never returned.", "Who wakes it?"));
  }

  @Test
  void failureWithoutWordsIsToldByItsKeyAndValues() {
    CriterionResult a = scoreOfA(Failure.of("odd", Kind.WRONG_RESULT, Map.of("b", "2", "a", "1")));

    assertThat(a.status()).isEqualTo(CriterionStatus.FAILED);
    assertThat(a.findings()).extracting(Finding::message).containsExactly("odd {a=1, b=2}");
  }

  @Test
  void outputThatIsWrongInSomeInterleavingsCostsNothingWhereAnotherCriterionIsLost() {
    Failure output = Failure.of("none", Kind.WRONG_OUTPUT, Map.of());
    Failure unlucky = output.in(new Schedule(1, "pos", 9));
    Failure always = output.in(new Schedule(1, Schedule.CALM, 0));
    Outcome lost = Outcome.failed("x.b", 4, Failure.of("deadlock", Kind.DEADLOCK, Map.of()));
    Outcome right = Outcome.passed("x.b", 4);

    assertThat(score(Outcome.failed("x.a", 4, unlucky), lost).score()).isEqualTo(2.5);
    assertThat(score(Outcome.failed("x.a", 4, unlucky), right).score()).isEqualTo(3);
    assertThat(score(Outcome.failed("x.a", 4, always), lost).score()).isZero();
  }

  @Test
  void criterionWithoutOutcomeIsFailed() {
    ExerciseResult result = score(Outcome.passed("x.b", 10));

    assertThat(result.score()).isEqualTo(3.0);
    assertThat(result.criteria().getFirst().status()).isEqualTo(CriterionStatus.FAILED);
  }

  @Test
  void skippedExerciseHasItsFindingsUnderTheFirstCriterion() {
    Finding finding = new Finding(Kind.COMPILE_ERROR, "';' expected", null, List.of(), null);

    ExerciseResult result = Scoring.skip(RUBRIC, List.of(finding));

    assertThat(result.score()).isZero();
    assertThat(result.maxScore()).isEqualTo(5.5);
    assertThat(result.criteria())
        .extracting(CriterionResult::status)
        .containsOnly(CriterionStatus.SKIPPED);
    assertThat(result.criteria().getFirst().findings()).containsExactly(finding);
    assertThat(result.criteria().getLast().findings()).isEmpty();
  }

  private static CriterionResult scoreOfA(Failure failure) {
    return score(Outcome.failed("x.a", 4, failure)).criteria().getFirst();
  }

  private static ExerciseResult score(Outcome... outcomes) {
    Map<String, Outcome> byCriterion = new HashMap<>();
    for (Outcome outcome : outcomes) {
      byCriterion.put(outcome.criterion(), outcome);
    }
    return Scoring.score(RUBRIC, byCriterion);
  }
}
