package org.loomgrade.exercises;

import org.loomgrade.checks.Observation;

/** What a leak detector made of a task. */
record Detection(Task task, Observation<Counts> seen) {
  static final String WARNING = "WARNING";

  boolean claimsLeak() {
    return seen.result().leaked();
  }

  boolean warned() {
    return seen.output().lines().anyMatch(line -> line.contains(WARNING));
  }
}
