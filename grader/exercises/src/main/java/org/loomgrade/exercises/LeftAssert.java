package org.loomgrade.exercises;

import org.assertj.core.api.AbstractAssert;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Observation;
import org.loomgrade.model.Kind;

/** Asserts about the threads that a call left behind. */
final class LeftAssert extends AbstractAssert<LeftAssert, Observation<?>> {
  private LeftAssert(Observation<?> actual) {
    super(actual, LeftAssert.class);
  }

  static void assertThatNothingIsLeftBy(Observation<?> actual) {
    new LeftAssert(actual).hasLeftNothing();
  }

  private void hasLeftNothing() {
    if (actual.left().isEmpty()) {
      return;
    }
    LeftThread first = actual.left().getFirst();
    throw Failed.because("thread-leak", Kind.THREAD_LEAK)
        .with("does", first.state())
        .at(first.where());
  }
}
