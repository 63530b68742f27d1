package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.loomgrade.grading.Bubblewrap;
import org.loomgrade.grading.Sandbox;
import org.loomgrade.grading.SandboxException;
import picocli.CommandLine.Option;

/** Says what stands around submissions while they run. */
final class SandboxOption {
  @Option(
      names = "--sandbox",
      paramLabel = "WHICH",
      defaultValue = "auto",
      description = {
        "auto: submissions run in bubblewrap where it works, and elsewhere without, which is said;",
        "required: where it does not work, nothing is graded; none: do without (default: auto)."
      })
  private Choice choice = Choice.AUTO;

  /** What may be chosen. */
  enum Choice {
    AUTO,
    REQUIRED,
    NONE
  }

  /**
   * The sandbox to use.
   *
   * @param workFolder where submissions are compiled
   * @param err is told what protection is missing
   * @throws UserException when there is none and one is required
   */
  Sandbox open(Installation installation, Path workFolder, PrintWriter err)
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
