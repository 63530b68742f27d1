package org.loomgrade.scheduler.junit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Kind;

/**
 * What the schedules of a test showed.
 *
 * @param schedules how many were run
 * @param thrown by the test method or a lifecycle method in the last schedule
 */
record Shown(List<Finding> findings, int schedules, @Nullable Throwable thrown) {
  Shown {
    findings = List.copyOf(findings);
  }

  boolean has(Kind kind) {
    return findings.stream().anyMatch(finding -> finding.kind() == kind);
  }

  /** The finding that the test's own exception is, or the first. */
  Finding main() {
    return findings.stream().filter(this::isThrown).findFirst().orElse(findings.getFirst());
  }

  /** Whether a finding is that the test itself threw. */
  boolean isThrown(Finding finding) {
    return thrown != null
        && finding.kind() == Kind.EXCEPTION
        && finding.sides().stream().anyMatch(side -> side.thread().equals("main"));
  }
}
