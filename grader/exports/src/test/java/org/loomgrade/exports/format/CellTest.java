package org.loomgrade.exports.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CellTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "-", "\tx"})
  void formulaBecomesText(String text) {
    assertThat(Cell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a=1", "'=1", "007", "1-1", "Ü", "\"=1\""})
  void textStaysAsItIs(String text) {
    assertThat(Cell.of(text)).isEqualTo(text);
  }
}
