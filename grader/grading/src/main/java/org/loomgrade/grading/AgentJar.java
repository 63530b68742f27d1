package org.loomgrade.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The scheduler's jar, which JVMs that run programs under it have as their agent. */
public final class AgentJar {
  private static final String NAME = "loomgrade-scheduler-";

  private AgentJar() {}

  /**
   * The one in a folder of jars, where the build puts it.
   *
   * @throws UncheckedIOException when it is not there
   */
  public static Path in(Path jars) {
    try (Stream<Path> files = Files.list(jars)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(NAME))
          .findFirst()
          .orElseThrow(() -> new NoSuchFileException(jars + "/" + NAME + "*.jar"));
    } catch (IOException e) {
      throw new UncheckedIOException("the jars are missing: " + jars, e);
    }
  }
}
