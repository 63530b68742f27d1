package org.loomgrade.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.WorkerReport.End;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;

/** What a worker has said so far of one order. */
final class Account {
  private static final int SIGNALS = 128;
  private static final int SIGKILL = 9;

  private final Consumer<String> checked;
  private final List<Outcome> outcomes = new ArrayList<>();
  private @Nullable String unfinished;
  private @Nullable String unknown;
  private @Nullable String error;
  private boolean ofLimits;
  private boolean done;
  private boolean killed;

  /**
   * @param checked is told the criterion of each check that has come to an outcome
   */
  Account(Consumer<String> checked) {
    this.checked = checked;
  }

  void add(WorkEvent event) {
    switch (event.type()) {
      case STARTED -> unfinished = event.criterion();
      case FINISHED -> {
        unfinished = null;
        if (event.outcome() != null) {
          outcomes.add(event.outcome());
          ofLimits |= WorkerReport.isOfLimits(event.outcome());
          checked.accept(event.outcome().criterion());
        }
      }
      case ERROR -> {
        unfinished = null;
        error = "%s: %s".formatted(event.criterion(), event.message());
      }
      case UNKNOWN -> unknown = event.criterion();
      case ENDING -> unfinished = null;
      case DONE -> {
        unfinished = null;
        done = true;
      }
    }
  }

  private End end(int exitStatus) {
    if (killed) {
      return End.TOO_SILENT;
    }
    if (exitStatus == SIGNALS + SIGKILL) {
      return End.KILLED;
    }
    return exitStatus > SIGNALS ? End.CRASHED : End.ITS_OWN;
  }

  /** It was silent for too long. */
  void kill() {
    killed = true;
  }

  boolean isKilled() {
    return killed;
  }

  /** Whether an outcome depends on how much memory there is, or how deep the stack may get. */
  boolean isOfLimits() {
    return ofLimits;
  }

  boolean isDone() {
    return done;
  }

  /** Of a worker that waits for its next order. */
  WorkerReport report() {
    return new WorkerReport(outcomes, null, End.NONE, unknown, error, "");
  }

  /**
   * Of a worker that has ended.
   *
   * @param exitStatus 128 and the number of the signal that ended it, if one did
   * @param log the end of what it said on standard error
   */
  WorkerReport report(int exitStatus, String log) {
    return new WorkerReport(outcomes, unfinished, end(exitStatus), unknown, error, log);
  }
}
