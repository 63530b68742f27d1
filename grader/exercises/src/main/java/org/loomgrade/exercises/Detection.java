package org.loomgrade.exercises;

import java.util.Optional;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Observation;

/** What a leak detector made of a task. */
record Detection(Task task, Observation<Counts> seen) {
  static final String WARNING = "WARNING";

  boolean claimsLeak() {
    return seen.result().leaked();
  }

  /** A thread that the detector has left, none of the task's; the first of them. */
  Optional<LeftThread> leftByTheDetector() {
    return seen.left().stream().filter(left -> !task.isOf(left.id())).findFirst();
  }

  boolean warned() {
    return seen.output().lines().anyMatch(line -> line.contains(WARNING));
  }
}
