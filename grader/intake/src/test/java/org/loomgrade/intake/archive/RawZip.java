package org.loomgrade.intake.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes zips byte by byte (APPNOTE 4.3), also such as no tool would write. */
public final class RawZip {
  private static final int UTF8_FLAG = 1 << 11;
  private static final int UNIX = 3 << 8;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  /** A file that is stored as it is. */
  public RawZip file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public RawZip file(String name, byte[] bytes) {
    return entry(name, bytes, 0100644, 0, bytes.length);
  }

  RawZip mode(String name, String text, int mode) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return entry(name, bytes, mode, 0, bytes.length);
  }

  RawZip encrypted(String name) {
    return entry(name, new byte[20], 0100644, 1, 8);
  }

  /**
   * @param size what the headers say of the unpacked size
   */
  RawZip entry(String name, byte[] bytes, int mode, int flags, int size) {
    return add(name.getBytes(StandardCharsets.UTF_8), bytes, mode, flags | UTF8_FLAG, size);
  }

  RawZip named(byte[] name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(name, bytes, 0100644, 0, bytes.length);
  }

  private RawZip add(byte[] name, byte[] bytes, int mode, int flags, int size) {
    int offset = out.size();
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ByteArrayOutputStream common = new ByteArrayOutputStream();
    shorts(common, 10, flags, 0, 0, 0);
    ints(common, (int) crc.getValue(), bytes.length, size);
    shorts(common, name.length, 0);
    ints(out, 0x04034b50);
    out.writeBytes(common.toByteArray());
    out.writeBytes(name);
    out.writeBytes(bytes);
    ints(directory, 0x02014b50);
    shorts(directory, UNIX);
    directory.writeBytes(common.toByteArray());
    shorts(directory, 0, 0, 0);
    ints(directory, mode << 16, offset);
    directory.writeBytes(name);
    entries++;
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(out.toByteArray());
    all.writeBytes(directory.toByteArray());
    ints(all, 0x06054b50);
    shorts(all, 0, 0, entries, entries);
    ints(all, directory.size(), out.size());
    shorts(all, 0);
    return all.toByteArray();
  }

  private static void shorts(ByteArrayOutputStream to, int... values) {
    for (int value : values) {
      to.write(value);
      to.write(value >> 8);
    }
  }

  private static void ints(ByteArrayOutputStream to, int... values) {
    for (int value : values) {
      shorts(to, value, value >> 16);
    }
  }
}
