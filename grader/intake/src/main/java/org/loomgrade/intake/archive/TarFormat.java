package org.loomgrade.intake.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * Tar, as it is or compressed.
 *
 * @param compressor its name for the library; empty for none
 */
record TarFormat(String compressor) implements ArchiveFormat {
  private static final int MAX_DICTIONARY_KIB = 64 << 10;

  @Override
  public void visit(SeekableByteChannel archive, Expansion expansion, EntryVisitor visitor)
      throws IOException {
    // What headers hold counts as well: they can be bombs like the rest.
    InputStream counted = expansion.counted(unpacked(archive));
    try (TarArchiveInputStream tar = new TarArchiveInputStream(counted)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        visitor.visit(
            new PackedEntry(
                entry.getName(), kind(tar, entry), () -> CloseShieldInputStream.wrap(tar)));
      }
    }
  }

  private InputStream unpacked(SeekableByteChannel archive) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(archive));
    if (compressor.isEmpty()) {
      return in;
    }
    return new CompressorStreamFactory(true, MAX_DICTIONARY_KIB)
        .createCompressorInputStream(compressor, in);
  }

  private static PackedEntry.Kind kind(TarArchiveInputStream tar, TarArchiveEntry entry) {
    if (entry.isSymbolicLink() || entry.isLink()) {
      return PackedEntry.Kind.LINK;
    }
    if (entry.isDirectory()) {
      return PackedEntry.Kind.FOLDER;
    }
    if (!entry.isFile() || entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
      return PackedEntry.Kind.SPECIAL;
    }
    return tar.canReadEntryData(entry) ? PackedEntry.Kind.FILE : PackedEntry.Kind.UNKNOWN_METHOD;
  }
}
