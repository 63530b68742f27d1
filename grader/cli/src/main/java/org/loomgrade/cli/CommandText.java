package org.loomgrade.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command as one types it into a shell. */
final class CommandText {
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private CommandText() {}

  /** The words, quoted where a shell needs it. */
  static String of(List<String> words) {
    return words.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    if (PLAIN.matcher(word).matches() || (WINDOWS && word.matches("[\\w@+=:;,./\\\\-]+"))) {
      return word;
    }
    return WINDOWS
        ? '"' + word.replace("\"", "\\\"") + '"'
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
