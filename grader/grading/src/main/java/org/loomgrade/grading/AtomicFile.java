package org.loomgrade.grading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files whole or not at all. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a file in UTF-8: to a temporary one beside it, forced to the disk, then renamed. What is
   * no file, such as {@code /dev/stdout}, is written to as it is.
   *
   * @throws StorageException when that is not possible; an earlier file of the name is still there
   *     then
   */
  public static void write(Path file, String text) throws StorageException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.isRegularFile(file)) {
        replace(file.toRealPath(), bytes);
      } else if (Files.exists(file)) {
        Files.write(file, bytes);
      } else {
        replace(file, bytes);
      }
    } catch (IOException e) {
      throw new StorageException(file, e);
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    // Not by createTempFile: its files are for their owner's eyes only, and stay so.
    Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(
          temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
