package org.loomgrade.rubric;

import java.nio.file.Path;

/**
 * The instructor's failure: a rubric that cannot be used. The message names file, line and reason.
 */
public final class BadRubricException extends Exception {
  private static final long serialVersionUID = 1;

  BadRubricException(Path file, int line, String reason) {
    super("%s:%s: %s".formatted(file, line, reason));
  }

  BadRubricException(Path file, String reason) {
    super("%s: %s".formatted(file, reason));
  }
}
