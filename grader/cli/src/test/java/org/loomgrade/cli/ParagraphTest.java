package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
  @Test
  void shortTextStaysBehindItsLabel() {
    assertThat(Paragraph.of("Next: ", "nothing; hand it in."))
        .isEqualTo("Next: nothing; hand it in.\n");
  }

  @Test
  void longTextIsBrokenBetweenWordsAndIndented() {
    String text = Paragraph.of("Hint: ", "word ".repeat(40).strip());

    assertThat(text.lines()).allMatch(line -> line.length() <= 80).hasSize(3);
    assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("      word"));
    assertThat(text.replaceAll("\\s+", " ").strip())
        .isEqualTo("Hint: " + "word ".repeat(40).strip());
  }

  @Test
  void lineOfExactlyTheWidthIsNotBroken() {
    String text = "a".repeat(39) + " " + "b".repeat(40);

    assertThat(Paragraph.of("", text)).isEqualTo(text + "\n");
  }

  @Test
  void wordThatIsTooLongStandsAlone() {
    String word = "x".repeat(100);

    assertThat(Paragraph.of("", "see " + word + " there")).isEqualTo("see\n" + word + "\nthere\n");
  }

  @Test
  void lineEndsOfTheTextStay() {
    assertThat(Paragraph.of("  ", "cannot find symbol\n  symbol: y"))
        .isEqualTo("  cannot find symbol\n    symbol: y\n");
  }

  @Test
  void emptyTextIsAnEmptyLine() {
    assertThat(Paragraph.of("", "")).isEqualTo("\n");
  }
}
