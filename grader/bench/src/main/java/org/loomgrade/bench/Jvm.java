package org.loomgrade.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A JVM that is started to run one main class.
 *
 * @param options of the JVM, before the class
 */
record Jvm(List<String> options) {
  Jvm {
    options = List.copyOf(options);
  }

  /** One as this JVM is, with the same class path. */
  static Jvm plain() {
    return new Jvm(
        List.of("-XX:+UseSerialGC", "-Xmx512m", "-cp", System.getProperty("java.class.path", "")));
  }

  /** One that the scheduler's agent has prepared. */
  static Jvm controlled() {
    return plain().with("-javaagent:" + agent());
  }

  Jvm with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Jvm(all);
  }

  private static Path agent() {
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (path.getFileName() != null
          && path.getFileName().toString().matches("loomgrade-scheduler-.*\\.jar")) {
        return path;
      }
    }
    throw new IllegalStateException("the scheduler's jar is not on the class path");
  }

  /**
   * Runs a main class.
   *
   * @throws IOException when it ends with a status other than 0, or takes longer than the limit
   */
  Ended run(Duration limit, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("bench", ".out");
    Path errors = Files.createTempFile("bench", ".err");
    try {
      ProcessBuilder process =
          new ProcessBuilder(command(main, arguments))
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      long start = System.nanoTime();
      int status = status(process.start(), limit);
      double millis = (System.nanoTime() - start) / 1e6;
      if (status != 0) {
        throw new IOException("status " + status + ": " + reason(errors));
      }
      return new Ended(millis, Files.readAllLines(output));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private List<String> command(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private static int status(Process process, Duration limit)
      throws IOException, InterruptedException {
    if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      return process.exitValue();
    }
    process.destroyForcibly().waitFor();
    throw new IOException("not done after " + limit.toSeconds() + " s");
  }

  /** The exception's first line, and the next that is not empty: Lincheck's first says nothing. */
  private static String reason(Path errors) throws IOException {
    return Files.readAllLines(errors).stream()
        .dropWhile(line -> !line.startsWith("Exception"))
        .map(line -> line.replaceAll("^(Exception in thread \\S+ |=)|=$", "").strip())
        .filter(line -> !line.isEmpty())
        .limit(2)
        .collect(Collectors.joining(" "));
  }

  /**
   * A JVM that has ended well.
   *
   * @param millis from before it was started
   */
  record Ended(double millis, List<String> output) {
    Ended {
      output = List.copyOf(output);
    }
  }
}
