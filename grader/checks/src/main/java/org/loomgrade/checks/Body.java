package org.loomgrade.checks;

/** The body of a check. */
@FunctionalInterface
public interface Body {
  /**
   * Judges one run; throws {@link Failed} when it failed. Anything else is a failure of the check
   * itself.
   */
  void judge(Run run) throws Throwable;
}
