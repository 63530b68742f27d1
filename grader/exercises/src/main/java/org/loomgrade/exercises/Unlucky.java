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
  private final Set<String> calmly = new HashSet<>();

  /** Runs assertions; calm runs come first. */
  void judge(Run run, Runnable assertions) {
    try {
      assertions.run();
    } catch (Failed failed) {
      if (run.calm()) {
        calmly.add(failed.failure().way());
      } else if (!calmly.contains(failed.failure().way())) {
        throw failed;
      }
    }
  }
}
