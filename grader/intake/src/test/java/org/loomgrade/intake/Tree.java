package org.loomgrade.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes files below a folder. */
record Tree(Path root) {
  /** Writes files with a class each; a path that ends with a slash becomes a folder. */
  Tree with(String... paths) {
    for (String path : paths) {
      with(path, "class X {}\n".getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  Tree with(String path, byte[] bytes) {
    Path file = root.resolve(path);
    try {
      if (path.endsWith("/")) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.resolveSibling(".").normalize());
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
