package org.loomgrade.model.explore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How far an exploration has come, in a file that is written over many times a second. Not a
 * stream: the program may print to the standard ones, or close them.
 *
 * @param beat another number each time; 0 before the first
 * @param schedules how many have been run
 */
public record ExploreNews(int beat, int schedules) {
  private static final ExploreNews NONE = new ExploreNews(0, 0);

  public void write(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES).putInt(beat).putInt(schedules);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      channel.write(bytes.flip(), 0);
    }
  }

  /** What a file tells; nothing as long as there is none. */
  public static ExploreNews read(Path file) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return bytes.remaining() < 2 * Integer.BYTES
          ? NONE
          : new ExploreNews(bytes.getInt(), bytes.getInt());
    } catch (NoSuchFileException e) {
      return NONE;
    }
  }
}
