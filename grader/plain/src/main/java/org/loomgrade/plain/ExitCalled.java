package org.loomgrade.plain;

/** Ends the thread that tried to end the JVM; the attempt is on record, whoever catches this. */
final class ExitCalled extends Error {
  private static final long serialVersionUID = 1;
}
