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
   * Writes a file in UTF-8: to a temporary one beside it, forced to the disk, then renamed.
   *
   * @throws StorageException when that is not possible; an earlier file of the name is still there
   *     then
   */
  public static void write(Path file, String text) throws StorageException {
    // Not by createTempFile: its files are for their owner's eyes only, and stay so.
    Path temporary =
        file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw giveUp(file, temporary, e);
    }
  }

  private static StorageException giveUp(Path file, Path temporary, IOException cause) {
    StorageException failure = new StorageException(file, cause);
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
