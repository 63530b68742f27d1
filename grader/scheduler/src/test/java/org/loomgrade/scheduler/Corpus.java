package org.loomgrade.scheduler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.weave.ClassSource;

/**
 * The small programs in {@code src/test/corpus}: a folder says the verdict, a file is a program.
 */
final class Corpus {
  private static final Path SOURCES = Path.of("src/test/corpus");

  private final Path classes;

  private Corpus(Path classes) {
    this.classes = classes;
  }

  /** One program: the name of its class, and {@code right} or the kind of its finding. */
  record Sample(String name, String verdict) {
    boolean isRight() {
      return verdict.equals("right");
    }
  }

  static Corpus compiledTo(Path classes) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-g", "-nowarn", "-d", classes.toString()));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.filter(f -> f.toString().endsWith(".java")).map(Path::toString).forEach(arguments::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("the corpus does not compile");
    }
    return new Corpus(classes);
  }

  static List<Sample> samples() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(f ->
              new Sample(
                  f.getFileName().toString().replace(".java", ""),
                  f.getName(f.getNameCount() - 2).toString()))
          .sorted(java.util.Comparator.comparing(Sample::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program program(String name) {
    return Programs.main(ClassSource.directory(classes), name);
  }
}
