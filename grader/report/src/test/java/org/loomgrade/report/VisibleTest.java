package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTest {
  @Test
  void whatTurnsOrHidesTextIsNamed() {
    assertThat(Visible.line("a\u202Eb\u200Bc\u001B[31md\uD800e"))
        .isEqualTo("a[U+202E]b[U+200B]c[U+001B][31md[U+D800]e");
  }

  @Test
  void linesStay() {
    assertThat(Visible.text("one\ntwo\r\nthree")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void tabsGoToTheNextStop() {
    assertThat(Visible.line("\ta\tb")).isEqualTo("    a   b");
  }

  @Test
  void longLinesAreCut() {
    assertThat(Visible.line("😀".repeat(1_000))).isEqualTo("😀".repeat(1_000));
    assertThat(Visible.line("😀".repeat(1_001))).isEqualTo("😀".repeat(1_000) + " …");
  }
}
