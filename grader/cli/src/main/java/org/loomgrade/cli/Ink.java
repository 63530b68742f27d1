package org.loomgrade.cli;

import picocli.CommandLine.Help.Ansi;

/** Colors, on a terminal only; {@code NO_COLOR} turns them off. */
record Ink(boolean colored) {
  /**
   * The system property in which the scripts name the streams that are terminals: {@code out},
   * {@code err}.
   */
  private static final String TERMINALS = "loomgrade.terminals";

  static Ink forStandardOutput() {
    return new Ink(isTerminal("out") && System.getenv("NO_COLOR") == null);
  }

  /**
   * Whether somebody looks at a stream. A JVM can tell of its console as a whole only; a shell
   * knows each.
   */
  static boolean isTerminal(String stream) {
    String named = System.getProperty(TERMINALS);
    return named == null ? Ansi.AUTO.enabled() : named.contains(stream);
  }

  String good(String text) {
    return styled("fg(green)", text);
  }

  String bad(String text) {
    return styled("fg(red)", text);
  }

  String middling(String text) {
    return styled("fg(yellow)", text);
  }

  String strong(String text) {
    return styled("bold", text);
  }

  String faint(String text) {
    return styled("faint", text);
  }

  private String styled(String style, String text) {
    // Not by picocli's markup for the text itself: student text may hold markup too.
    return colored
        ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.off(Ansi.Style.parse(style))
        : text;
  }
}
