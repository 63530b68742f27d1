package org.loomgrade.scheduler.junit;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Collects what was thrown, as JUnit does: the first counts, a failure more than an abort. */
final class Failures {
  private @Nullable Throwable first;

  /** Something that may throw; what is thrown by what it calls reflectively is unwrapped. */
  @FunctionalInterface
  interface Step {
    void run() throws Throwable;
  }

  void collect(Step step) {
    try {
      step.run();
    } catch (InvocationTargetException e) {
      add(e.getCause() == null ? e : e.getCause());
    } catch (Throwable e) { // thrown again by rethrow
      add(e);
    }
  }

  private void add(Throwable failure) {
    Throwable known = first;
    if (known == null) {
      first = failure;
    } else if (known instanceof TestAbortedException
        && !(failure instanceof TestAbortedException)) {
      failure.addSuppressed(known);
      first = failure;
    } else if (!known.equals(failure)) { // addSuppressed refuses itself
      known.addSuppressed(failure);
    }
  }

  void rethrow() throws Throwable {
    if (first != null) {
      throw first;
    }
  }
}
