package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.loomgrade.grading.Bubblewrap;
import org.loomgrade.grading.Isolation;
import org.loomgrade.grading.Sandbox;
import org.loomgrade.grading.SandboxException;
import org.loomgrade.grading.WorkerPool;
import picocli.CommandLine.Option;

/** The options that say what stands around and between submissions while they run. */
final class ProtectionOptions {
  @Option(
      names = "--sandbox",
      paramLabel = "WHICH",
      defaultValue = "auto",
      description = {
        "auto: submissions run in bubblewrap where it works, and elsewhere without, which is said;",
        "required: where it does not work, nothing is graded; none: do without (default: auto)."
      })
  private Choice choice = Choice.AUTO;

  @Option(
      names = "--isolation",
      paramLabel = "WHICH",
      defaultValue = "several",
      description = {
        "several: a JVM serves several submissions in turn, and what could depend on those before is",
        "done again in a JVM of its own; each: a JVM for each, which takes some times as long",
        "(default: several)."
      })
  private Isolation isolation = Isolation.SEVERAL;

  /** What may be chosen. */
  enum Choice {
    AUTO,
    REQUIRED,
    NONE
  }

  /**
   * The worker JVMs to use.
   *
   * @param workFolder where submissions are compiled
   * @param err is told what protection is missing
   * @throws UserException when there is none and one is required
   */
  WorkerPool open(Installation installation, Path workFolder, PrintWriter err)
      throws UserException, IOException, InterruptedException {
    return installation.workers(sandbox(installation, workFolder, err), isolation);
  }

  private Sandbox sandbox(Installation installation, Path workFolder, PrintWriter err)
      throws UserException, IOException, InterruptedException {
    if (choice == Choice.NONE) {
      return Sandbox.NONE;
    }
    try {
      return Bubblewrap.tryOut(Installation.javaHome(), installation.workerJars(), workFolder);
    } catch (SandboxException e) {
      String reason = Printable.of(String.valueOf(e.getMessage()));
      if (choice == Choice.REQUIRED) {
        throw new UserException(
            "there is no sandbox (%s), and --sandbox required asks for one: install bubblewrap, or say --sandbox none."
                .formatted(reason),
            e);
      }
      err.println(
          """
          loomgrade: there is no sandbox (%s).
            Submissions are vetted before they run, and run in JVMs of their own with limits, but with
            your rights: no wall stands around what vetting may have missed. On Linux, install
            bubblewrap. --sandbox required grades nothing without it; --sandbox none does not warn.\
          """
              .formatted(reason));
      return Sandbox.NONE;
    }
  }
}
