package org.loomgrade.scheduler.report;

/** One side of a finding: a thread, and where it is. */
public record Involved(String thread, Site site) {
  @Override
  public String toString() {
    return thread + ": " + site;
  }
}
