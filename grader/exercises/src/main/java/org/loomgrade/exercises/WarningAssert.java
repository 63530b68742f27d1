package org.loomgrade.exercises;

import static org.loomgrade.model.Kind.EXCEPTION;
import static org.loomgrade.model.Kind.THREAD_LEAK;
import static org.loomgrade.model.Kind.WRONG_OUTPUT;
import static org.loomgrade.model.Kind.WRONG_RESULT;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Throwables;

/** Asserts about whether a leak detector warned, and how it behaved. */
final class WarningAssert extends AbstractAssert<WarningAssert, Detection> {
  private WarningAssert(Detection actual) {
    super(actual, WarningAssert.class);
  }

  static WarningAssert assertThatWarning(Detection actual) {
    return new WarningAssert(actual);
  }

  void isNotGiven() {
    Counts counts = counts();
    if (counts.leaked()) {
      throw Failed.because("claims-leak", WRONG_RESULT)
          .with("before", counts.before())
          .with("after", counts.after())
          .byTheClock();
    }
    if (actual.warned()) {
      throw Failed.because("false-warning", WRONG_OUTPUT).byTheClock();
    }
  }

  void isGivenFor(int threads) {
    leavesTheThreadsAlone();
    Counts counts = counts();
    if (actual.task().runs() > 1) {
      throw Failed.because("task-run-again", WRONG_RESULT).with("times", actual.task().runs());
    }
    if (!counts.leaked()) {
      throw Failed.because("claims-no-leak", WRONG_RESULT).with("threads", threads);
    }
    if (counts.after() - counts.before() != threads) {
      throw Failed.because("wrong-counts", WRONG_RESULT).with("threads", threads).byTheClock();
    }
    if (!actual.warned()) {
      throw Failed.because("no-warning", WRONG_OUTPUT).with("threads", threads);
    }
  }

  void isSpared() {
    if (counts().leaked()) {
      throw Failed.because("no-grace", WRONG_RESULT).byTheClock();
    }
  }

  void isNotSpared() {
    leavesTheThreadsAlone();
    if (!counts().leaked()) {
      throw Failed.because("grace-too-long", WRONG_RESULT).byTheClock();
    }
  }

  private void leavesTheThreadsAlone() {
    if (actual.task().interrupted() > 0) {
      throw Failed.because("stops-threads", WRONG_RESULT);
    }
  }

  void passesTheTasksException() {
    Throwable thrown = actual.seen().thrown();
    if (thrown == null) {
      throw Failed.because("swallowed", WRONG_RESULT);
    }
    if (thrown instanceof Failed failed) {
      throw failed;
    }
    if (!actual.task().exception().equals(thrown)) {
      throw Failed.because("other-exception", EXCEPTION)
          .with("exception", Throwables.describe(thrown))
          .at(Throwables.locations(thrown));
    }
  }

  void isGivenAllTheSame() {
    if (!actual.warned()) {
      throw Failed.because("unchecked", WRONG_OUTPUT);
    }
  }

  void isNotPrinted() {
    if (actual.warned()) {
      throw Failed.because("false-warning", WRONG_OUTPUT).byTheClock();
    }
  }

  void comesFromATidyDetector() {
    counts();
    leavesNoThreadOfTheDetector();
    leavesTheThreadsAlone();
  }

  void leavesNoThreadOfTheDetector() {
    Optional<LeftThread> own = actual.leftByTheDetector();
    if (own.isPresent()) {
      throw Failed.because("thread-leak", THREAD_LEAK)
          .with("does", own.get().state())
          .at(own.get().where());
    }
  }

  private Counts counts() {
    return actual.seen().result();
  }
}
