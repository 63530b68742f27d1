package org.loomgrade.intake;

/** A Java file of a submission, undecoded. */
final class JavaFile {
  private final String path;
  private final byte[] bytes;
  private final int depth;

  /**
   * @param path below the submission's folder, with slashes
   * @param depth in how many archives it lies
   */
  JavaFile(String path, byte[] bytes, int depth) {
    this.path = path;
    this.bytes = bytes;
    this.depth = depth;
  }

  String path() {
    return path;
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  byte[] bytes() {
    return bytes;
  }

  int depth() {
    return depth;
  }
}
