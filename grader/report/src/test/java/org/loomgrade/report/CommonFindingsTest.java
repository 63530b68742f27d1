package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.loomgrade.model.Visibility;

final class CommonFindingsTest {
  private final CommonFindings findings = new CommonFindings();

  @Test
  void submissionCountsOnceForAKindAndCriterion() {
    findings.add(
        Samples.graded(
            "a",
            Samples.criterion("waits", Visibility.VISIBLE, Samples.DEADLOCK, Samples.DEADLOCK)));
    findings.add(Samples.faulty("b"));
    findings.add(
        Samples.graded("c", Samples.criterion("waits", Visibility.VISIBLE, Samples.DEADLOCK)));

    assertThat(findings.commonest())
        .extracting(CommonFinding::kind, CommonFinding::where, CommonFinding::submissions)
        .containsExactly(
            tuple("deadlock", "The title of waits", 2),
            tuple("wrong result", "The title of primes.hidden", 1),
            tuple("deadlock", "The title of primes.waits", 1));
    assertThat(findings.commonest().getFirst().examples()).containsExactly("a", "c");
  }

  @Test
  void missingExerciseIsOneFinding() {
    findings.add(Samples.missing("a"));

    assertThat(findings.commonest())
        .extracting(CommonFinding::where)
        .containsExactly("primes: nothing of it was handed in");
  }
}
