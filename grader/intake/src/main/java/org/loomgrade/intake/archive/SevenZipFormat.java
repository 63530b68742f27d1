package org.loomgrade.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z. */
final class SevenZipFormat implements ArchiveFormat {
  private static final int MAX_MEMORY_KIB = 128 << 10;

  @Override
  public void visit(SeekableByteChannel archive, Expansion expansion, EntryVisitor visitor)
      throws IOException {
    try (SevenZFile file =
        SevenZFile.builder()
            .setSeekableByteChannel(archive)
            .setMaxMemoryLimitKiB(MAX_MEMORY_KIB)
            .get()) {
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        visitor.visit(
            new PackedEntry(
                name(entry), kind(entry), () -> expansion.counted(new CurrentEntry(file))));
      }
    }
  }

  private static String name(SevenZArchiveEntry entry) {
    return entry.getName() == null ? "" : entry.getName();
  }

  private static PackedEntry.Kind kind(SevenZArchiveEntry entry) {
    // p7zip keeps the mode in the upper half of the attributes.
    int mode = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() >>> 16 : 0;
    return UnixMode.kind(mode, entry.isDirectory());
  }

  /**
   * The bytes of the entry that the file is at: read in turn, so that nothing is unpacked twice.
   */
  private static final class CurrentEntry extends InputStream {
    private final SevenZFile file;

    private CurrentEntry(SevenZFile file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      return file.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return file.read(into, from, length);
    }
  }
}
