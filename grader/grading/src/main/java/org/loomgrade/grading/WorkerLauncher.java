package org.loomgrade.grading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.WorkOrder;

/** Starts worker JVMs. */
public final class WorkerLauncher implements AutoCloseable {
  private static final String MAIN_CLASS = "org.loomgrade.worker.WorkerMain";

  /**
   * As many processors as student code is told of, on every machine: pools by their number are the
   * same everywhere.
   */
  private static final int PROCESSORS = 4;

  private final Supplier<List<String>> command;
  private final Sandbox sandbox;
  private final WorkerWatch.Patience patience;
  private final SecureRandom random = new SecureRandom();
  private final AtomicReference<@Nullable Process> prepared = new AtomicReference<>();

  /**
   * @param jars the folder of the worker's jars
   * @param sandbox for JVMs that were not prepared
   */
  public WorkerLauncher(Path javaHome, Path jars, Sandbox sandbox) {
    this(() -> command(javaHome, jars, MAIN_CLASS), sandbox, WorkerWatch.Patience.USUAL);
  }

  /** The command of a JVM that has all that a worker's has, and only tells its version. */
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

  WorkerLauncher(Supplier<List<String>> command, Sandbox sandbox, WorkerWatch.Patience patience) {
    this.command = command;
    this.sandbox = sandbox;
    this.patience = patience;
  }

  /** Runs checks in a new JVM until it ends. */
  WorkerReport run(WorkerJob job, Consumer<String> checked)
      throws IOException, InterruptedException {
    String nonce = nonce();
    Process process = take(job.classes());
    try {
      WorkOrder order = job.order(nonce);
      send(process, order);
      return new WorkerWatch(process, nonce, patience, checked).untilItsEnd();
    } finally {
      end(process);
    }
  }

  /**
   * Starts a JVM already, which makes itself ready for the next job. It has no sandbox, which would
   * have to know the job.
   */
  public void prepare() throws IOException {
    Process earlier = prepared.getAndSet(start(command.get()));
    if (earlier != null) {
      end(earlier);
    }
  }

  /** Ends a JVM that no job was found for. */
  @Override
  public void close() {
    Process unused = prepared.getAndSet(null);
    if (unused != null) {
      end(unused);
    }
  }

  private Process take(Path classes) throws IOException {
    Process ready = prepared.getAndSet(null);
    return ready == null ? start(sandbox.around(command.get(), classes)) : ready;
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Nothing of the environment reaches student code, but what the JVM itself needs; without the
    // locale, it cannot open files whose names have other than ASCII letters.
    builder
        .environment()
        .keySet()
        .retainAll(
            List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "TEMP", "TMP", "TMPDIR"));
    return builder.start();
  }

  /** Leaves the stream open: the worker ends when it is closed, as when this JVM is killed. */
  private static void send(Process process, WorkOrder order) {
    OutputStream in = process.getOutputStream();
    try {
      in.write((order.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      // It ended before it read all: its log says why, which the watch reports.
    }
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String classPath(Path jars) {
    try (Stream<Path> files = Files.list(jars)) {
      List<String> paths = new ArrayList<>(files.map(Path::toString).sorted().toList());
      return String.join(System.getProperty("path.separator"), paths);
    } catch (IOException e) {
      throw new UncheckedIOException("the worker's jars are missing: " + jars, e);
    }
  }
}
