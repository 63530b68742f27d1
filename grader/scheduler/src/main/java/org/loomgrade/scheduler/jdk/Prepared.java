package org.loomgrade.scheduler.jdk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What classes of the JDK become when they are rewritten, made at build time: rewriting them at
 * each start costs most of the agent's time. An entry counts only for the very bytes that it was
 * made of; with another JDK, classes are rewritten as they come.
 */
final class Prepared {
  /** Beside this class; the build may leave it out. */
  static final String RESOURCE = "prepared.bin";

  /** The bytes after, by name and checksum of the bytes before; empty when the class stays. */
  private final Map<String, byte[]> entries = new TreeMap<>();

  /** What the build left, or nothing. */
  static Prepared read() throws IOException {
    Prepared prepared = new Prepared();
    try (InputStream in = Prepared.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        prepared.readFrom(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
      }
    }
    return prepared;
  }

  private void readFrom(DataInputStream in) throws IOException {
    for (int count = in.readInt(); count > 0; count--) {
      String key = in.readUTF();
      entries.put(key, in.readNBytes(in.readInt()));
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(entries.size());
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
  }

  void put(String name, byte[] bytes, byte @Nullable [] woven) {
    entries.put(key(name, bytes), woven == null ? new byte[0] : woven);
  }

  /** What a class becomes; empty when it stays, null when that is not known. */
  byte @Nullable [] woven(String name, byte[] bytes) {
    return entries.isEmpty() ? null : entries.get(key(name, bytes));
  }

  private static String key(String name, byte[] bytes) {
    return name + ":" + checksum(bytes);
  }

  private static long checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return crc.getValue() | ((long) bytes.length << 32);
  }
}
