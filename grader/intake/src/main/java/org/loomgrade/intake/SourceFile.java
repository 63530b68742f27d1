package org.loomgrade.intake;

/**
 * A Java file of a submission.
 *
 * @param path below the submission's folder, with slashes, as the student has it
 * @param text decoded, without a byte order mark
 */
public record SourceFile(String path, String text) {
  /** The file's name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
