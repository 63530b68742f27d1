package org.loomgrade.scheduled;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Body;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.scheduler.engine.Probe;
import org.loomgrade.scheduler.engine.Program;

/** The body of a check as the scheduler runs it; keeps what came of the last schedule. */
final class CheckProgram implements Program {
  private final Body body;
  private final Submission submission;
  private @Nullable Schedule schedule;
  private @Nullable Failed failed;
  private @Nullable Location lastCalled;
  private @Nullable Throwable error;
  private boolean over;

  CheckProgram(Body body, Submission submission) {
    this.body = body;
    this.submission = submission;
  }

  /** The next schedule that it will be run under. */
  void prepare(Schedule next) {
    schedule = next;
    failed = null;
    lastCalled = null;
    error = null;
    over = false;
  }

  Schedule schedule() {
    return Objects.requireNonNull(schedule, "prepare comes first");
  }

  @Override
  public void run() throws Throwable {
    ScheduledRun run = new ScheduledRun(submission, schedule(), Probe.current());
    try {
      body.judge(run);
    } catch (Failed f) {
      failed = f.shownBy(schedule(), null);
      lastCalled = run.lastCalled();
    } catch (Throwable t) {
      if (Probe.endsSchedule(t)) {
        throw t;
      }
      error = t; // what student code throws comes in observations; this is the check's own
    }
    over = true;
    Probe.current().end();
  }

  /** How the check failed; null when it did not, or has come to no end. */
  @Nullable Failed failed() {
    return failed;
  }

  /** Where the method begins whose call failed the check; null when that is not known. */
  @Nullable Location lastCalled() {
    return lastCalled;
  }

  /** A failure of the check itself; null when there was none. */
  @Nullable Throwable error() {
    return error;
  }

  /** Whether the check has come to its end. */
  boolean isOver() {
    return over;
  }
}
