package org.loomgrade.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in the cell of a table. */
final class Cell {
  private static final String INDENT = "  ";

  private Cell() {}

  /** The text in lines of at most {@code width} characters, those after the first indented. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.toString().isBlank() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(INDENT);
      } else if (!line.toString().isBlank()) {
        line.append(' ');
      }
      line.append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line = new StringBuilder(INDENT + line.substring(width));
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
