package org.loomgrade.intake.archive;

import java.util.Locale;
import org.loomgrade.intake.tree.BadArchiveException;

/** What the archives of one submission may come to, together. Not thread-safe. */
public final class Budget {
  /** Archives in archives: one more than a download of an LMS and a habit of students explain. */
  public static final int MAX_DEPTH = 3;

  /** The longest archive that is read, in bytes. */
  public static final int MAX_ARCHIVE_BYTES = 100 << 20;

  static final int MAX_ENTRIES = 10_000;
  static final long MAX_BYTES = 256L << 20;

  /** Deflate reaches 1,032; sources stay below 20, and logs below 100. */
  private static final int MAX_RATIO = 200;

  private final int maxEntries;
  private final long maxBytes;
  private final int maxRatio;
  private int entries;
  private long bytes;

  Budget(int maxEntries, long maxBytes, int maxRatio) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
    this.maxRatio = maxRatio;
  }

  /** The budget of one submission. */
  public static Budget ofSubmission() {
    return new Budget(MAX_ENTRIES, MAX_BYTES, MAX_RATIO);
  }

  /** The budget of a download, which the instructor vouches for, but which has to fit in memory. */
  static Budget ofDownload() {
    return new Budget(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory(), Integer.MAX_VALUE);
  }

  /** How many times its size an archive may unpack to. */
  int maxRatio() {
    return maxRatio;
  }

  void addEntry(String archive) throws BadArchiveException {
    entries++;
    requireEntries(archive, entries);
  }

  /** Refuses an archive before its entries are read. */
  void requireEntries(String archive, long count) throws BadArchiveException {
    if (count > maxEntries) {
      throw BadArchiveException.tooLarge(
          "%s holds more than %d entries, which is too much.".formatted(archive, maxEntries));
    }
  }

  void addBytes(String archive, String entry, long count) throws BadArchiveException {
    bytes += count;
    if (bytes > maxBytes) {
      throw BadArchiveException.tooLarge(
          String.format(
              Locale.ROOT,
              "%s unpacks to more than %d MiB, at the entry %s, which is too much.",
              archive,
              maxBytes >> 20,
              entry));
    }
  }
}
