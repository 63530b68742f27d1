package org.loomgrade.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs files as tools do. */
public final class Packed {
  private Packed() {}

  /** What packs. */
  @FunctionalInterface
  private interface Packing {
    void write(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      packing.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] zip(Map<String, byte[]> files) {
    return bytes(out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
        }
      }
    });
  }

  /** A tar of entries that may be other than files. */
  static byte[] tar(TarArchiveEntry... entries) {
    return bytes(out -> {
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
        for (TarArchiveEntry entry : entries) {
          byte[] bytes = entry.isFile() ? text("class X {}") : new byte[0];
          entry.setSize(entry.isLink() ? 0 : bytes.length);
          tar.putArchiveEntry(entry);
          tar.write(bytes, 0, (int) entry.getSize());
          tar.closeArchiveEntry();
        }
      }
    });
  }

  public static byte[] tar(Map<String, byte[]> files) {
    return bytes(out -> {
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
          entry.setSize(file.getValue().length);
          tar.putArchiveEntry(entry);
          tar.write(file.getValue());
          tar.closeArchiveEntry();
        }
      }
    });
  }

  public static byte[] compressed(String compressor, byte[] bytes) {
    return bytes(out -> {
      try (OutputStream packing =
          new CompressorStreamFactory().createCompressorOutputStream(compressor, out)) {
        packing.write(bytes);
      }
    });
  }

  static byte[] sevenZip(Map<String, byte[]> files) {
    return sevenZip(files, 0, new char[0]);
  }

  static byte[] sevenZip(Map<String, byte[]> files, int mode, char[] password) {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    return bytes(out -> {
      try (SevenZOutputFile archive =
          password.length == 0
              ? new SevenZOutputFile(channel)
              : new SevenZOutputFile(channel, password)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          SevenZArchiveEntry entry = new SevenZArchiveEntry();
          entry.setName(file.getKey());
          entry.setHasWindowsAttributes(mode != 0);
          entry.setWindowsAttributes(mode << 16);
          archive.putArchiveEntry(entry);
          archive.write(new ByteArrayInputStream(file.getValue()));
          archive.closeArchiveEntry();
        }
        archive.finish();
      }
      out.write(channel.array(), 0, (int) channel.size());
    });
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }
}
