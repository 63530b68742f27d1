package org.loomgrade.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Whether what is built comes from the sources as they are now: by a checksum over their names and
 * contents, as time stamps lie after a checkout or an unpacked archive. A check takes some
 * milliseconds.
 */
public final class Freshness {
  /** The exit status that tells the scripts to build and start again; EX_TEMPFAIL of sysexits.h. */
  static final int STALE = 75;

  private static final String STAMP = "grader/cli/target/app/sources.crc32c";

  private Freshness() {}

  /**
   * Writes down what the sources are; the build calls this.
   *
   * @param arguments the product's folder
   */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Files.writeString(home.resolve(STAMP), checksum(home));
  }

  /**
   * Whether the sources have changed since the build. An installation without sources is never
   * stale.
   */
  static boolean isStale(Path home) {
    try {
      return Files.isDirectory(home.resolve("grader/cli/src"))
          && !Files.readString(home.resolve(STAMP)).equals(checksum(home));
    } catch (IOException | UncheckedIOException e) {
      // No stamp or not all sources, no knowledge: build, which says what is wrong.
      return true;
    }
  }

  private static String checksum(Path home) {
    CRC32C crc = new CRC32C();
    try {
      for (Path file : sources(home)) {
        byte[] bytes = Files.readAllBytes(file);
        crc.update(
            (home.relativize(file) + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        crc.update(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sources cannot be read", e);
    }
    return Long.toHexString(crc.getValue());
  }

  private static List<Path> sources(Path home) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(home.resolve("pom.xml"));
    files.add(home.resolve("rubrics/rubric.schema.json"));
    Files.walkFileTree(
        home.resolve("grader"),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = folder.endsWith("target") || folder.endsWith(Path.of("src/test"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return files;
  }
}
