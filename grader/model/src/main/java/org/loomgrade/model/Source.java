package org.loomgrade.model;

import java.util.Objects;

/**
 * A source file that was graded, so that a result can be shown and replayed without the submission.
 *
 * @param path below the submission's folder, with slashes
 */
public record Source(String path, String text) {
  public Source {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }

  /** The file's name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
