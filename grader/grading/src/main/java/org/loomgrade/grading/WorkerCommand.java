package org.loomgrade.grading;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command line of a worker JVM. */
final class WorkerCommand {
  private static final String MAIN_CLASS = "org.loomgrade.worker.WorkerMain";

  /**
   * As many processors as student code is told of, on every machine: pools by their number are the
   * same everywhere.
   */
  private static final int PROCESSORS = 4;

  private WorkerCommand() {}

  /**
   * @param jars the folder of the worker's jars
   */
  static List<String> of(Path javaHome, Path jars) {
    return command(javaHome, jars, MAIN_CLASS);
  }

  /** Of a JVM that has all that a worker's has, and only tells its version. */
  static List<String> probe(Path javaHome, Path jars) {
    return command(javaHome, jars, "-version");
  }

  private static List<String> command(Path javaHome, Path jars, String main) {
    return List.of(
        javaHome.resolve("bin").resolve("java").toString(),
        "-javaagent:" + AgentJar.in(jars),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-XX:ActiveProcessorCount=" + PROCESSORS,
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:MaxDirectMemorySize=16m",
        // What the JVM itself says is no answer, and its dumps are not left where it was started.
        "-XX:+DisplayVMOutputToStderr",
        "-XX:+ErrorFileToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "--enable-preview",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Duser.timezone=UTC",
        "-Djava.awt.headless=true",
        "-cp",
        classPath(jars),
        main);
  }

  private static String classPath(Path jars) {
    try (Stream<Path> files = Files.list(jars)) {
      return files.map(Path::toString).sorted().collect(joining(File.pathSeparator));
    } catch (IOException e) {
      throw new UncheckedIOException("the worker's jars are missing: " + jars, e);
    }
  }
}
