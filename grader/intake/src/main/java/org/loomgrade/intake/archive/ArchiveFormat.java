package org.loomgrade.intake.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** One format of archives. */
interface ArchiveFormat {
  /**
   * Shows all entries in the order of the archive.
   *
   * @param expansion counts all that is unpacked
   * @throws IOException when the archive is damaged, or the visitor or the expansion says so
   */
  void visit(SeekableByteChannel archive, Expansion expansion, EntryVisitor visitor)
      throws IOException;
}
