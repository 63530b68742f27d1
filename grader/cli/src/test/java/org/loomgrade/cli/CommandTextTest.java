package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CommandTextTest {
  @Test
  void plainWordsStayAsTheyAre() {
    assertThat(CommandText.of(List.of("loomgrade", "--seed", "-1", "a/b.json")))
        .isEqualTo("loomgrade --seed -1 a/b.json");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void othersAreQuotedForAShell() {
    assertThat(CommandText.of(List.of("lib/*", "two words", "it's", "")))
        .isEqualTo("'lib/*' 'two words' 'it'\\''s' ''");
  }
}
