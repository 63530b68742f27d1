package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.checks.Failed;

final class PrimeOutputTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 is prime\n8 is not prime\n1 of 2 are prime\n",
        "Checking ...\r\n-3 is not prime\r\n\r\n0 of 1 are prime\r\n\r\n",
        "  2 is prime\n  1 of 1 are prime"
      })
  void outputAsAskedPasses(String output) {
    assertThatCode(() -> PrimeOutput.check(output, Numbers::isPrime)).doesNotThrowAnyException();
  }

  @Test
  void silenceIsNoOutput() {
    assertThat(way("\n  \n")).isEqualTo("no-output");
  }

  @Test
  void otherWordsAreTheWrongLine() {
    assertThat(way("7: true\n1 of 1 are prime\n")).isEqualTo("wrong-line");
  }

  @Test
  void untrueVerdictIsWrong() {
    assertThat(way("9 is prime\n1 of 1 are prime\n")).isEqualTo("wrong-verdict-printed");
  }

  @Test
  void verdictThatTheSubmissionAlwaysGivesIsWrongElsewhere() {
    assertThatCode(() -> PrimeOutput.check("9 is prime\n1 of 1 are prime\n", n -> n == 9))
        .doesNotThrowAnyException();
  }

  @Test
  void numberThatIsNoIntIsWrong() {
    assertThat(way("99999999999 is prime\n1 of 1 are prime\n")).isEqualTo("wrong-verdict-printed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 is prime\n2 of 2 are prime\n",
        "7 is prime\n8 is not prime\n1 of 1 are prime\n",
        "1 of 1 are prime\n7 is prime\n",
        "7 is prime\n"
      })
  void summaryThatIsMissingMisplacedOrUntrueIsWrong(String output) {
    assertThat(way(output)).isEqualTo("wrong-summary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 is 8 is not prime\nprime\n5 is prime\n3 of 4 are prime\n",
        "5 is prime3 is prime\n\n7 is prime\n3 of 3 are prime\n",
        "11 is  is prime\n7 is prime\n2 of 2 are prime\n"
      })
  void summaryThatIsUntrueAsPiecesOfLinesAreMixedIsToldByThese(String output) {
    assertThat(way(output)).isEqualTo("mixed-lines");
  }

  private static String way(String output) {
    return catchThrowableOfType(Failed.class, () -> PrimeOutput.check(output, Numbers::isPrime))
        .failure()
        .way();
  }
}
