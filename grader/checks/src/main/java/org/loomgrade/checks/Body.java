package org.loomgrade.checks;

/** The body of a check. */
@FunctionalInterface
public interface Body {
  /** Judges one run; throws {@link Failed} or another {@link AssertionError} when it failed. */
  void judge(Run run) throws Throwable;
}
