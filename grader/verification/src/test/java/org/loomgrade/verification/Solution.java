package org.loomgrade.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A reference solution: its label, and its classes once they are compiled. */
record Solution(String name, Path folder, Label label) {
  /** Those below a folder that has {@code right}, {@code one-exercise} and {@code faulty}. */
  static List<Solution> below(Path references) {
    List<Solution> solutions = new ArrayList<>();
    for (String role : List.of("right", "one-exercise", "faulty")) {
      try (Stream<Path> entries = Files.list(references.resolve(role))) {
        for (Path folder : entries.filter(Files::isDirectory).sorted().toList()) {
          solutions.add(new Solution(folder.getFileName().toString(), folder, Label.of(folder)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return solutions;
  }

  /** Compiles it; what is wrong with it is said by javac. */
  Path compiledTo(Path root) throws IOException {
    Path classes = Files.createDirectories(root.resolve(name));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d", classes.toString(), "-g", "--release", "25", "--enable-preview", "-nowarn"));
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Path::toString)
          .forEach(arguments::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(name + " does not compile");
    }
    return classes;
  }
}
