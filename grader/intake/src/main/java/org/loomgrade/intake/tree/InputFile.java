package org.loomgrade.intake.tree;

import org.jspecify.annotations.Nullable;

/**
 * A file of the input, on disk or in an archive.
 *
 * @param path below the folder that it is looked at from, with slashes
 * @param content its bytes
 * @param fault why it may not be read, as the end of a sentence that its path begins; null when
 *     nothing is wrong
 */
public record InputFile(String path, Content content, @Nullable String fault) {
  public InputFile(String path, Content content) {
    this(path, content, null);
  }

  /** The file's name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The same file, looked at from another folder or under another name. */
  public InputFile as(String newPath) {
    return new InputFile(newPath, content, fault);
  }
}
