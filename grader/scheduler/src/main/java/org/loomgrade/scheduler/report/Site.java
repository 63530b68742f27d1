package org.loomgrade.scheduler.report;

/**
 * A place in the code under test.
 *
 * @param operation what is done there, for example {@code write Counter.count}
 */
public record Site(String className, String method, String file, int line, String operation) {
  /** A place that is not known. */
  public static final Site UNKNOWN = new Site("", "", "?", 0, "start");

  /** {@code File.java:12}. */
  public String place() {
    return file + ":" + line;
  }

  @Override
  public String toString() {
    return operation + " (" + place() + ")";
  }
}
