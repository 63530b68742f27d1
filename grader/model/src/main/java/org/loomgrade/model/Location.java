package org.loomgrade.model;

import java.util.Objects;

/**
 * A place in a submission's sources.
 *
 * @param file the file's name without folders, such as {@code PrimeChecker.java}
 * @param line 1-based
 */
public record Location(String file, int line) {
  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("line must be >= 1, was " + line);
    }
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
