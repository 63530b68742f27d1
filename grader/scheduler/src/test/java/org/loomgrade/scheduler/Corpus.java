package org.loomgrade.scheduler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The corpus, whose programs are compiled into folders below this one when they are wanted. */
  static Corpus compiledTo(Path classes) {
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
    Path folder = classes.resolve(name);
    samples().stream()
        .filter(s -> s.name().equals(name) && !Files.exists(folder))
        .forEach(s -> compile(s, folder));
    return Programs.main(ClassSource.directory(folder), name);
  }

  private static void compile(Sample sample, Path folder) {
    Path source = SOURCES.resolve(sample.verdict()).resolve(sample.name() + ".java");
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                messages,
                messages,
                "-g",
                "-nowarn",
                "--release",
                "25",
                "--enable-preview",
                "-Xlint:none",
                "-d",
                folder.toString(),
                source.toString());
    if (status != 0) {
      throw new IllegalStateException(source + " does not compile: " + messages);
    }
  }
}
