package org.loomgrade.checks;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;

/**
 * What was seen while the submission's code ran.
 *
 * @param value what the action returned; null when it threw
 * @param thrown what it threw; null when it returned
 * @param output what was printed, to standard output and standard error, capped
 * @param elapsed from the call to its return
 * @param waits the timed waits of the student's code, in the order of their start
 * @param workers how many threads did {@link Work}
 * @param pieces how often {@link Work} was begun
 * @param overlap how many threads were in {@link Work} at the same time, at most
 * @param taskOverlap how many threads were at the start of a task at the same time, at most; for
 *     submissions that do not do their work by {@link Work}
 * @param workOutputs what was printed during each piece of {@link Work}, where that can be told
 * @param workedOn whether a thread was in {@link Work}, or came to it, when the call had returned
 * @param ranOn whether a thread was in a task, or came to one, when the call had returned: at work,
 *     or at its last instructions
 * @param longestWait where the caller waited longest, in the submission's code; where it came last
 *     if it did not wait; empty where that cannot be told
 * @param left the threads that the call left behind
 * @param uncaught the exceptions that ended a thread
 */
public record Observation<T>(
    @Nullable T value,
    @Nullable Throwable thrown,
    String output,
    Duration elapsed,
    List<TimedWait> waits,
    int workers,
    int pieces,
    int overlap,
    int taskOverlap,
    List<String> workOutputs,
    boolean workedOn,
    boolean ranOn,
    List<Location> longestWait,
    List<LeftThread> left,
    List<Throwable> uncaught) {
  public Observation {
    waits = List.copyOf(waits);
    workOutputs = List.copyOf(workOutputs);
    longestWait = List.copyOf(longestWait);
    left = List.copyOf(left);
    uncaught = List.copyOf(uncaught);
  }

  /**
   * Asserts that the action did not throw.
   *
   * @throws Failed of kind {@code exception} when it did
   */
  public void returned() {
    if (thrown != null) {
      throw Failed.becauseOf(thrown);
    }
  }

  /**
   * The action's value.
   *
   * @throws Failed when the action threw, or returned nothing
   */
  public T result() {
    returned();
    if (value == null) {
      throw Failed.because("null-result", Kind.WRONG_RESULT);
    }
    return value;
  }
}
