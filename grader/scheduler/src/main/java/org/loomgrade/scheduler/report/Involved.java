package org.loomgrade.scheduler.report;

/**
 * One side of a finding: a thread, and where it is.
 *
 * @param thread its name, which others may share
 * @param number its number in the trace
 */
public record Involved(String thread, int number, Site site) {
  @Override
  public String toString() {
    return thread + ": " + site;
  }
}
