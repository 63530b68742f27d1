package org.loomgrade.exercises;

import org.assertj.core.api.AbstractAssert;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Observation;

/** Asserts about the threads that ended during a call. */
final class DeathAssert extends AbstractAssert<DeathAssert, Observation<?>> {
  private DeathAssert(Observation<?> actual) {
    super(actual, DeathAssert.class);
  }

  static void assertThatNoThreadDiedIn(Observation<?> actual) {
    new DeathAssert(actual).hasNoUncaughtException();
  }

  private void hasNoUncaughtException() {
    if (!actual.uncaught().isEmpty()) {
      Failed failed = Failed.becauseOf(actual.uncaught().getFirst());
      throw Failed.of(failed.failure().by("thread-died"));
    }
  }
}
