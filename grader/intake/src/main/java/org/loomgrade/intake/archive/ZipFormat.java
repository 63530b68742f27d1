package org.loomgrade.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;

/** Zip. */
final class ZipFormat implements ArchiveFormat {
  /** What names are in that are not in UTF-8 (APPNOTE 4.4.4, bit 11, and appendix D). */
  private static final Charset OF_OLD = Charset.forName("IBM437");

  @Override
  public void visit(SeekableByteChannel archive, Expansion expansion, EntryVisitor visitor)
      throws IOException {
    try (ZipFile zip = open(archive)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        visitor.visit(
            new PackedEntry(
                name(entry), kind(zip, entry), () -> expansion.counted(content(zip, entry))));
      }
    }
  }

  static ZipFile open(SeekableByteChannel archive) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(archive)
        .setCharset(StandardCharsets.UTF_8)
        .get();
  }

  /** The name as it is there: the library makes slashes of some backslashes. */
  static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD) {
      return entry.getName();
    }
    String name = new String(raw, StandardCharsets.UTF_8);
    return name.indexOf('\uFFFD') >= 0 ? new String(raw, OF_OLD) : name;
  }

  static PackedEntry.Kind kind(ZipFile zip, ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return PackedEntry.Kind.ENCRYPTED;
    }
    PackedEntry.Kind kind = UnixMode.kind(entry.getUnixMode(), entry.isDirectory());
    return kind == PackedEntry.Kind.FILE && !zip.canReadEntryData(entry)
        ? PackedEntry.Kind.UNKNOWN_METHOD
        : kind;
  }

  /** The bytes of an entry, checked: the library's own stream does not look at the checksum. */
  static InputStream content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    return ChecksumInputStream.builder()
        .setInputStream(zip.getInputStream(entry))
        .setChecksum(new CRC32())
        .setExpectedChecksumValue(entry.getCrc())
        .setCountThreshold(entry.getSize())
        .get();
  }
}
