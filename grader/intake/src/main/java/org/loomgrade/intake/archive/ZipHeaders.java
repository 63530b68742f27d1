package org.loomgrade.intake.archive;

/** A look at a zip before it is opened. */
final class ZipHeaders {
  private ZipHeaders() {}

  /**
   * How many headers of the central directory there are at most (APPNOTE 4.3.12). The library reads
   * all of them at once, and trusts no count either.
   */
  static long count(byte[] zip) {
    long count = 0;
    for (int i = 0; i + 3 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        count++;
      }
    }
    return count;
  }
}
