package org.loomgrade.checks;

import org.jspecify.annotations.Nullable;

/** Calls into the submission; may throw whatever the student's code throws. */
@FunctionalInterface
public interface Action<T> {
  @Nullable T call() throws Throwable;
}
