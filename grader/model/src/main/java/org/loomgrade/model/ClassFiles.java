package org.loomgrade.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class files of one submission, read once: what is vetted is what runs. They go to the worker
 * JVM with its order, so that nothing of a submission need lie where that JVM can see it.
 *
 * @param base64 each class file, in Base64 (RFC 4648, section 4)
 */
public record ClassFiles(List<String> base64) {
  public ClassFiles {
    base64 = List.copyOf(base64);
  }

  /**
   * Reads those below a folder, by path; a folder that is not there has none, as where javac had
   * nothing to write.
   *
   * @throws IOException when one cannot be read
   */
  public static ClassFiles read(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return new ClassFiles(files);
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
        files.add(Base64.getEncoder().encodeToString(Files.readAllBytes(path)));
      }
    }
    return new ClassFiles(files);
  }

  /** The bytes of each class file. */
  public List<byte[]> bytes() {
    return base64.stream().map(Base64.getDecoder()::decode).toList();
  }
}
