package org.loomgrade.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Processes that work on in a folder though whoever started them is done with it. */
final class StrayProcesses {
  /** A process that is killed ends at once, but where its disk hangs. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private StrayProcesses() {}

  /**
   * Ends those that name a folder in their command, and waits until they have ended. They need not
   * be descendants of this process any more.
   *
   * @param folder of a name that no other command has
   */
  static void end(Path folder) {
    String name = folder.toString();
    List<ProcessHandle> strays =
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").contains(name))
            .toList();
    strays.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            strays.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
