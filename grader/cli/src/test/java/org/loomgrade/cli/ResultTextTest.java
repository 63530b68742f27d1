package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loomgrade.cli.Golden.assertThatIsGolden;

import org.junit.jupiter.api.Test;

class ResultTextTest {
  private final ResultText plain = new ResultText(new Ink(false), null);

  @Test
  void findingsAreExplainedWithPlaceAndHint() {
    assertThatIsGolden(plain.render(Results.graded("alice")), "result-graded.txt");
  }

  @Test
  void fullMarksNeedNothingMore() {
    assertThatIsGolden(plain.render(Results.full("alice")), "result-full.txt");
  }

  @Test
  void compileErrorIsShownWithAllItsLines() {
    assertThatIsGolden(plain.render(Results.compileError("alice")), "result-compile-error.txt");
  }

  @Test
  void rejectionSaysWhatToPutRight() {
    assertThatIsGolden(plain.render(Results.rejected("alice")), "result-rejected.txt");
  }

  @Test
  void forbiddenCallsAreListedWithTheirPlaces() {
    assertThatIsGolden(plain.render(Results.unsafe("alice")), "result-unsafe.txt");
  }

  @Test
  void failureOfTheGraderIsNoFaultOfTheStudent() {
    assertThatIsGolden(plain.render(Results.graderError("alice")), "result-grader-error.txt");
  }

  @Test
  void hiddenCriterionShowsItsTitleAndHintOnly() {
    assertThat(plain.render(Results.graded("alice")))
        .contains("The title of primes.hidden", "Think of 1.")
        .doesNotContain("isPrime(1)", "wrong-result");
  }

  @Test
  void hiddenCriteriaWithoutHintSayNothingTwice() {
    assertThat(plain.render(Results.hiddenWithoutHints("alice")))
        .doesNotContain("(the same as above)", "isPrime(1)");
  }

  @Test
  void exerciseThatWasNotHandedInIsSaidOnce() {
    String text = plain.render(Results.oneMissing("alice"));

    assertThat(text)
        .containsOnlyOnce("[missing-member] The class x.B is missing.")
        .containsOnlyOnce("Hint: Is there one?")
        .doesNotContain("b.two", "b.hidden", "(the same as above)")
        .as("findings are numbered as in the result")
        .contains("replay result.json 4");
    assertThat(text).contains("Next: mend \"The title of primes.safe\" (primes.safe)");
  }

  @Test
  void colorsAreForTerminalsOnly() {
    String colored = new ResultText(new Ink(true), null).render(Results.graded("alice"));

    assertThat(colored).contains("\u001b[31mFAIL\u001b[39m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(plain.render(Results.graded("alice")));
    assertThat(plain.render(Results.graded("alice"))).doesNotContain("\u001b");
  }
}
