package org.loomgrade.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.io.file.PathUtils;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationRequest.ReactorFailureBehavior;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.InvokerLogger;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.apache.maven.shared.invoker.PrintStreamLogger;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.ClassFiles;

/** Compiles submissions with Maven, offline when it can. Not thread-safe. */
public final class MavenBuild implements Build {
  /** In full: Maven looks for a prefix in more than the plugin, and tells otherwise of a miss. */
  private static final String GOAL = "org.apache.maven.plugins:maven-compiler-plugin:compile";

  /** English, so that messages are the same everywhere; quick to start; bounded. */
  private static final String JVM_OPTIONS =
      "-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8"
          + " -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.language=en -Duser.country=US";

  private final MavenInstallation maven;
  private final Path javaHome;
  private final Path workFolder;
  private final CompileLimit limit;
  private int reactors;

  /**
   * @param workFolder where reactors are written while Maven runs
   */
  public MavenBuild(MavenInstallation maven, Path javaHome, Path workFolder) {
    this(maven, javaHome, workFolder, CompileLimit.USUAL);
  }

  MavenBuild(MavenInstallation maven, Path javaHome, Path workFolder, CompileLimit limit) {
    this.limit = limit;
    this.maven = maven;
    this.javaHome = javaHome;
    this.workFolder = workFolder;
  }

  /**
   * Compiles submissions in one Maven run. When that run dies or stays too long with one of them,
   * the others are compiled in another run, so that what brought it down costs only itself. One
   * that dies once may be anybody's doing: it is started once more.
   */
  @Override
  public Map<String, Compilation> compile(List<CompileUnit> units, Consumer<String> building)
      throws BuildException, IOException, InterruptedException {
    Map<String, Compilation> compilations = new LinkedHashMap<>();
    List<CompileUnit> left = new ArrayList<>(units);
    CompileUnit suspect = null;
    while (!left.isEmpty()) {
      Path folder = Files.createDirectories(workFolder.resolve("reactor-" + ++reactors));
      try {
        suspect = compile(folder, left, building, compilations, suspect);
      } finally {
        PathUtils.deleteDirectory(folder); // of thousands, all together would fill a disk
      }
      left.removeIf(unit -> compilations.containsKey(unit.id()));
    }
    return compilations;
  }

  /**
   * Adds what became of all, or of the one that brought Maven down.
   *
   * @param suspect the one at which Maven died before
   * @return the one at which it did now for the first time, which says nothing of it yet
   */
  private @Nullable CompileUnit compile(
      Path folder,
      List<CompileUnit> units,
      Consumer<String> building,
      Map<String, Compilation> compilations,
      @Nullable CompileUnit suspect)
      throws BuildException, IOException, InterruptedException {
    Reactor reactor = Reactor.write(folder, units);
    Attempt attempt = run(reactor, building, true);
    if (attempt.log().lacksDownloads()) {
      attempt = run(reactor, building, false);
    }
    if (attempt.ended()) {
      put(compilations, reactor, attempt);
      return null;
    }
    CompileUnit culprit = reactor.unitByModule().get(attempt.log().lastModule());
    if (culprit == null) {
      throw new BuildException("Maven died:\n" + attempt.log().tail());
    }
    if (!attempt.tooLong() && !culprit.equals(suspect)) {
      return culprit;
    }
    compilations.put(culprit.id(), new Compilation.Failed(List.of(CompileLimit.exceeded())));
    return null;
  }

  private static void put(Map<String, Compilation> compilations, Reactor reactor, Attempt attempt)
      throws BuildException, IOException {
    Map<String, List<JavacMessage>> failed = attempt.log().failed();
    if (attempt.log().lacksDownloads() || (attempt.exitCode() != 0 && failed.isEmpty())) {
      throw new BuildException("Maven failed:\n" + attempt.log().tail());
    }
    for (Map.Entry<String, CompileUnit> each : reactor.unitByModule().entrySet()) {
      List<JavacMessage> messages = failed.get(each.getKey());
      compilations.put(
          each.getValue().id(),
          messages == null
              ? new Compilation.Compiled(ClassFiles.read(reactor.classes(each.getKey())))
              : new Compilation.Failed(messages));
    }
  }

  private Attempt run(Reactor reactor, Consumer<String> building, boolean offline)
      throws BuildException, InterruptedException {
    Watchdog watchdog =
        new Watchdog(offline ? limit.each() : limit.downloading(), Thread.currentThread());
    MavenLog log =
        new MavenLog(
            reactor,
            module -> {
              watchdog.restart();
              CompileUnit unit = reactor.unitByModule().get(module);
              if (unit != null) {
                building.accept(unit.id());
              }
            });
    InvocationRequest request = new DefaultInvocationRequest();
    request.setPomFile(reactor.pom().toFile());
    request.addArg(GOAL);
    request.setBatchMode(true);
    request.setOffline(offline);
    request.setNoTransferProgress(true);
    request.setReactorFailureBehavior(ReactorFailureBehavior.FailAtEnd);
    request.setJavaHome(javaHome.toFile());
    request.setMavenHome(maven.home().toFile());
    request.setMavenOpts(JVM_OPTIONS);
    request.addArg("-Dstyle.color=never");
    request.addShellEnvironment("MAVEN_ARGS", "");
    request.addShellEnvironment("MAVEN_SKIP_RC", "1");
    request.setInputStream(InputStream.nullInputStream());
    request.setOutputHandler(log::accept);
    request.setErrorHandler(line -> {});
    try (watchdog) {
      watchdog.restart();
      return execute(request, log, watchdog, reactor.folder());
    }
  }

  private static Attempt execute(
      InvocationRequest request, MavenLog log, Watchdog watchdog, Path folder)
      throws BuildException, InterruptedException {
    DefaultInvoker invoker = new DefaultInvoker();
    invoker.setLogger(new PrintStreamLogger(System.err, InvokerLogger.FATAL));
    try {
      InvocationResult result = invoker.execute(request);
      // Maven ends with 1 for failed projects; anything above is its own end, as by a signal.
      boolean ended = result.getExecutionException() == null && result.getExitCode() <= 1;
      if (!ended) {
        // The invoker starts a shell, and ends that: CommandLineUtils of maven-shared-utils 3.4.2.
        StrayProcesses.end(folder);
      }
      if (!ended && !watchdog.hasBarked() && result.getExecutionException() != null) {
        throw new InterruptedException("while Maven ran");
      }
      return new Attempt(log, ended, watchdog.hasBarked(), result.getExitCode());
    } catch (MavenInvocationException e) {
      throw new BuildException("Maven could not be started: " + e.getMessage(), e);
    }
  }

  /**
   * @param ended whether Maven came to its own end
   * @param tooLong whether it was ended because it stayed too long with a module
   */
  private record Attempt(MavenLog log, boolean ended, boolean tooLong, int exitCode) {}
}
