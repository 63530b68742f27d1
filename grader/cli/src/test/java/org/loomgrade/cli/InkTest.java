package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(new Ink(true).strong("x")).startsWith("\u001b[1m").endsWith("m");
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
