package org.loomgrade.cli;

import org.loomgrade.model.StudentText;

/** Text of a program, made harmless for a terminal. */
final class Printable {
  private static final int MAX_LENGTH = 2_000;

  private Printable() {}

  static String of(String line) {
    return StudentText.clean(line.replace("\t", "    "), MAX_LENGTH);
  }
}
