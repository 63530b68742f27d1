package org.loomgrade.explore;

import java.util.ArrayList;
import java.util.List;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.scheduler.ExplorationListener;
import org.loomgrade.scheduler.report.Finding;

/** How far an exploration has come. Thread-safe. */
final class Progress implements ExplorationListener {
  private final int traceRows;
  private final List<ExploreFinding> findings = new ArrayList<>();
  private String token = "";
  private int explored;
  private int begun;
  private boolean memoryUsedUp;

  Progress(int traceRows) {
    this.traceRows = traceRows;
  }

  @Override
  public synchronized void exploring(String newToken) {
    token = newToken;
    begun++;
  }

  @Override
  public synchronized void explored(int schedules) {
    explored = schedules;
  }

  @Override
  public synchronized void found(Finding finding) {
    add(Findings.of(finding, traceRows));
  }

  synchronized void add(ExploreFinding finding) {
    findings.add(finding);
    memoryUsedUp |= finding.kind().equals(Findings.RESOURCE_LIMIT);
  }

  /** What fills the memory takes long and may take the scheduler with it: once is enough. */
  @Override
  public synchronized boolean hasEnough() {
    return memoryUsedUp;
  }

  /** The name of the schedule that is running. */
  synchronized String token() {
    return token;
  }

  /** How many schedules have begun. */
  synchronized int begun() {
    return begun;
  }

  /** How many schedules have ended. */
  synchronized int explored() {
    return explored;
  }

  synchronized List<ExploreFinding> findings() {
    return List.copyOf(findings);
  }
}
