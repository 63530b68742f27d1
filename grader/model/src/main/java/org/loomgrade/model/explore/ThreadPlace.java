package org.loomgrade.model.explore;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread of a finding, and where it is; the three places are null for a thread that takes no part
 * in it.
 *
 * @param name of the thread; not always unique
 * @param operation what it does there, such as {@code write Counter.count}
 * @param file the source file's name without folders; null when it is not known, too
 * @param line 1-based; null when it is not known, too
 */
public record ThreadPlace(
    String name, @Nullable String operation, @Nullable String file, @Nullable Integer line) {
  public ThreadPlace {
    Objects.requireNonNull(name, "name");
  }

  /** Whether the thread is a side of the finding. */
  public boolean takesPart() {
    return operation != null;
  }

  /** {@code File.java:12}, or nothing when that is not known. */
  public String place() {
    return file == null || line == null ? "" : file + ":" + line;
  }
}
