package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTextTest {
  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "7 is prime – größer als \"6\" 质数 😀";

    assertThat(StudentText.clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u001b", "\n", "\r", "\t", "\u007f", "\u0085", "\u2028", "\u2029", "\u202e",
        "\u2066", "\u200f", "\ufeff", "\ud83d", "\ude00"
      })
  void whatControlsATerminalOrTheDirectionBecomesASpace(String hostile) {
    assertThat(StudentText.clean("a" + hostile + "b")).isEqualTo("a b");
  }

  @Test
  void longTextIsCutAndSaysSo() {
    assertThat(StudentText.clean("x".repeat(301))).isEqualTo("x".repeat(300) + "…");
  }

  @Test
  void textOfTheGreatestLengthIsNotCut() {
    assertThat(StudentText.clean("x".repeat(300))).isEqualTo("x".repeat(300));
  }

  @Test
  void cutDoesNotSplitACharacterOfTwoSurrogates() {
    assertThat(StudentText.clean("😀".repeat(301))).isEqualTo("😀".repeat(300) + "…");
  }
}
