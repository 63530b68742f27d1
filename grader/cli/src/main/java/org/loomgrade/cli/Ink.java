package org.loomgrade.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Colors, on a terminal only; {@code NO_COLOR} turns them off (no-color.org). */
record Ink(boolean colored) {
  /**
   * The system property in which the scripts name the streams that are terminals: {@code out},
   * {@code err}.
   */
  private static final String TERMINALS = "loomgrade.terminals";

  static Ink forStandardOutput() {
    return new Ink(isTerminal("out") && areWished(System.getenv()));
  }

  static boolean areWished(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
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
    return styled("32", "39", text);
  }

  String bad(String text) {
    return styled("31", "39", text);
  }

  String middling(String text) {
    return styled("33", "39", text);
  }

  /** Ends by 22: 21, by which picocli ends it, underlines doubly on many terminals (ECMA-48). */
  String strong(String text) {
    return styled("1", "22", text);
  }

  String faint(String text) {
    return styled("2", "22", text);
  }

  private String styled(String on, String off, String text) {
    return colored ? "\u001b[%sm%s\u001b[%sm".formatted(on, text, off) : text;
  }
}
