package org.loomgrade.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTextTest {
  @Test
  void placeholdersAreFilledIn() {
    FailureText text = text("{number} is {verdict}; {number}!");

    assertThat(text.filledWith(Map.of("number", "7", "verdict", "prime")).text())
        .isEqualTo("7 is prime; 7!");
  }

  @Test
  void placeholderWithoutValueStaysAsItIsWritten() {
    assertThat(text("Got {value}.").filledWith(Map.of()).text()).isEqualTo("Got {value}.");
  }

  @Test
  void valueIsNotReadAsAPatternOrAPlaceholder() {
    assertThat(text("Got {value}.").filledWith(Map.of("value", "$1\\{value}")).text())
        .isEqualTo("Got $1\\{value}.");
  }

  @Test
  void bracesOfJavaCodeArePlainText() {
    assertThat(text("synchronized (lock) { x++; }").filledWith(Map.of("x", "7")).text())
        .isEqualTo("synchronized (lock) { x++; }");
  }

  @Test
  void hintIsFilledInToo() {
    FailureText words = new FailureText("No.", "Write 'package {package};'.", 0.5);

    assertThat(words.filledWith(Map.of("package", "exercises")))
        .isEqualTo(new FailureText("No.", "Write 'package exercises;'.", 0.5));
  }

  @Test
  void missingCreditIsNone() {
    assertThat(text("No.").creditOrZero()).isZero();
  }

  private static FailureText text(String text) {
    return new FailureText(text, null, null);
  }
}
