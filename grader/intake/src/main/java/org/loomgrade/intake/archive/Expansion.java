package org.loomgrade.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.loomgrade.intake.tree.BadArchiveException;

/**
 * The growth of one archive while it is unpacked. It counts the bytes that come out, whatever the
 * archive says of its sizes. Not thread-safe.
 */
final class Expansion {
  /** Below this, a ratio says nothing: small files of one letter are no bombs. */
  private static final long ALWAYS_ALLOWED = 16L << 20;

  private final String archive;
  private final long packedBytes;
  private final Budget budget;
  private String entry = "";
  private long bytes;

  /**
   * @param archive its name, for messages
   * @param packedBytes how long it is
   */
  Expansion(String archive, long packedBytes, Budget budget) {
    this.archive = archive;
    this.packedBytes = packedBytes;
    this.budget = budget;
  }

  /** What follows belongs to an entry. */
  void enter(String nextEntry) throws BadArchiveException {
    budget.addEntry(archive);
    entry = nextEntry;
  }

  InputStream counted(InputStream in) {
    return new ProxyInputStream(in) {
      @Override
      protected void afterRead(int count) throws IOException {
        add(Math.max(0, count));
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        add(skipped);
        return skipped;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }

  private void add(long count) throws BadArchiveException {
    bytes += count;
    budget.addBytes(archive, entry, count);
    if (bytes > ALWAYS_ALLOWED && bytes / budget.maxRatio() > packedBytes) {
      throw BadArchiveException.tooLarge(
          "%s unpacks to more than %d times its size, at the entry %s: it looks like a bomb."
              .formatted(archive, budget.maxRatio(), entry));
    }
  }
}
