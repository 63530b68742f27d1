package org.loomgrade.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of at most 80 columns. */
final class Paragraph {
  private static final int COLUMNS = 80;

  private Paragraph() {}

  /** The lines of a text, each indented; the first behind a label of the same width or less. */
  static String of(String label, String text) {
    String indent = " ".repeat(label.length());
    StringBuilder wrapped = new StringBuilder();
    for (String line : wrap(text, COLUMNS - label.length())) {
      wrapped.append(wrapped.isEmpty() ? label : indent).append(line).append('\n');
    }
    return wrapped.toString();
  }

  private static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String hardLine : text.split("\n", -1)) {
      String words = hardLine.stripLeading();
      int indent = hardLine.length() - words.length();
      StringBuilder line = new StringBuilder(hardLine.substring(0, indent));
      for (String word : words.split(" ", -1)) {
        if (line.length() > indent && line.length() + 1 + word.length() > columns) {
          lines.add(line.toString());
          line.setLength(indent);
        }
        line.append(line.length() > indent ? " " : "").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
