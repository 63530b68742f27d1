package org.loomgrade.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.AgentJar;
import org.loomgrade.model.explore.ExploreAnswer;
import org.loomgrade.model.explore.ExploreOrder;
import org.loomgrade.model.explore.ExploreOrder.Settings;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.model.explore.ExploredProgram;

/**
 * A JVM of its own in which a program is explored: it has the program's class path, and ends with
 * whatever the program does to it.
 */
final class ExplorerJvm {
  private static final String MAIN_CLASS = "org.loomgrade.explore.ExploreMain";

  /** As many processors as the program is told of, on every machine. */
  private static final int PROCESSORS = 4;

  private final Path javaHome;
  private final Path jars;

  /**
   * @param jars the folder of the jars that it needs
   */
  ExplorerJvm(Path javaHome, Path jars) {
    this.javaHome = javaHome;
    this.jars = jars;
  }

  /**
   * Explores a program, or runs one schedule of it.
   *
   * @param replay the schedule's name; null for all
   * @param explored hears how many schedules have been run
   * @throws UserException when the program cannot be run like this; the message says what to mend
   * @throws ExplorerException when the JVM did not answer, or had a failure of ours
   */
  ExploreResult run(
      ExploredProgram program, Settings settings, @Nullable String replay, IntConsumer explored)
      throws UserException, ExplorerException, IOException, InterruptedException {
    try (WorkFolder folder = WorkFolder.create()) {
      ExploreOrder order =
          new ExploreOrder(
              ProcessHandle.current().pid(), folder.path().toString(), program, settings, replay);
      ExplorerWatch watch = new ExplorerWatch(order, explored);
      Process process = start(folder.path());
      try {
        send(process, order);
        watch.untilItsEnd(process);
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      if (!Files.exists(order.answer())) {
        throw watch.died(process.exitValue());
      }
      return result(ExploreAnswer.parse(Files.readString(order.answer())));
    }
  }

  private static ExploreResult result(ExploreAnswer answer)
      throws UserException, ExplorerException {
    if (answer.refusal() != null) {
      throw new UserException(answer.refusal());
    }
    if (answer.result() == null) {
      String detail = String.valueOf(answer.failure());
      throw new ExplorerException(
          "a failure of the scheduler: " + detail.lines().findFirst().orElse(""), detail);
    }
    return answer.result();
  }

  private Process start(Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            javaHome.resolve("bin").resolve("java").toString(),
            "-javaagent:" + AgentJar.in(jars),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            // Measured: faster by a third to a half, from 1 schedule to 100,000 of a small program.
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-XX:ActiveProcessorCount=" + PROCESSORS,
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:ErrorFile=" + folder.resolve("crash.log"),
            "--enable-preview",
            "-Djava.io.tmpdir=" + folder,
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            "-cp",
            jars + File.separator + "*",
            MAIN_CLASS);
    // They would change what the JVM does, and have it print.
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void send(Process process, ExploreOrder order) {
    try (OutputStream in = process.getOutputStream()) {
      in.write((order.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended before it read all: what it said last says why.
    }
  }
}
