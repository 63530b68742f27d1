package org.loomgrade.checks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Location;

/**
 * One wait with a time limit in the student's code: a sleep, a timed park, wait or await, or a task
 * that is to start later.
 *
 * @param how what was called
 * @param thread the id of the thread that waited
 * @param byMain whether that was the thread that called into the submission
 * @param requested as the student's code asked for it
 * @param start since the call into the submission
 * @param end likewise; when the wait was over, for whatever reason
 * @param where the place in the student's code that calls; null when it cannot be told
 * @param full whether it was over because the time had passed
 * @param acts how often the thread had changed what others may see, where that is known; the same
 *     for the parts of one wait
 */
public record TimedWait(
    How how,
    long thread,
    boolean byMain,
    Duration requested,
    Duration start,
    Duration end,
    @Nullable Location where,
    boolean full,
    int acts) {
  /**
   * The one wait that this and the next one of the thread are parts of.
   *
   * @param asked how long it was to be in all
   */
  public TimedWait with(TimedWait next, Duration asked) {
    return new TimedWait(how, thread, byMain, asked, start, next.end, where, next.full, next.acts);
  }

  /** The same, over before its time. */
  public TimedWait cut() {
    return new TimedWait(how, thread, byMain, requested, start, end, where, false, acts);
  }

  /** What kind of call waits. */
  public enum How {
    /** A sleep or a timed park: nothing but time is waited for. */
    SLEEP,
    /** A wait for something else that gives up after some time. */
    AWAIT,
    /** A task handed over to start later; it ends when the task may start. */
    DELAYED_TASK
  }
}
