package org.loomgrade.exercises;

import java.util.HashSet;
import java.util.Set;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Run;

/**
 * Judges what only unlucky interleavings may break: what fails in the same way where no thread is
 * disturbed is the fault of another criterion.
 */
final class Unlucky {
  private final Set<Seen> calmly = new HashSet<>();

  /** Runs assertions that hold for whatever is asked; calm runs come first. */
  void judge(Run run, Runnable assertions) {
    judge(run, "anything", assertions);
  }

  /**
   * Runs assertions; calm runs come first, and have asked for all that others ask for.
   *
   * @param asked what the submission was asked to do
   */
  void judge(Run run, Object asked, Runnable assertions) {
    try {
      assertions.run();
    } catch (Failed failed) {
      Seen seen = new Seen(asked, failed.failure().way());
      if (run.calm()) {
        calmly.add(seen);
      } else if (!calmly.contains(seen)) {
        throw failed;
      }
    }
  }

  private record Seen(Object asked, String way) {}
}
