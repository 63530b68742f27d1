package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InkTest {
  private static final String TERMINALS = "loomgrade.terminals";

  @AfterEach
  void forget() {
    System.clearProperty(TERMINALS);
  }

  @Test
  void withoutColorsTextStaysAsItIs() {
    assertThat(new Ink(false).good("ok @|red markup|@")).isEqualTo("ok @|red markup|@");
  }

  @Test
  void colorsEndBehindTheText() {
    assertThat(new Ink(true).bad("FAIL")).isEqualTo("\u001b[31mFAIL\u001b[39m");
    assertThat(new Ink(true).strong("x")).isEqualTo("\u001b[1mx\u001b[22m");
    assertThat(new Ink(true).faint("x")).isEqualTo("\u001b[2mx\u001b[22m");
  }

  @Test
  void environmentTurnsColorsOff() {
    assertThat(Ink.areWished(Map.of())).isTrue();
    assertThat(Ink.areWished(Map.of("NO_COLOR", "", "TERM", "xterm"))).isTrue();
    assertThat(Ink.areWished(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Ink.areWished(Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void scriptTellsWhichStreamsAreTerminals() {
    System.setProperty(TERMINALS, "err");

    assertThat(Ink.isTerminal("out")).isFalse();
    assertThat(Ink.isTerminal("err")).isTrue();
  }

  @Test
  void noTerminalMeansNoColors() {
    System.setProperty(TERMINALS, "");

    assertThat(Ink.forStandardOutput().colored()).isFalse();
  }
}
