package org.loomgrade.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.StudentText;

/** Says that a check failed, and how; the words for it are the rubric's. */
public final class Failed extends AssertionError {
  private static final long serialVersionUID = 1;

  private final transient Failure failure;
  private final boolean timed;

  private Failed(Failure failure, boolean timed) {
    super(failure.way() + " (" + failure.kind().id() + ") " + failure.values());
    this.failure = failure;
    this.timed = timed;
  }

  /** A failure of this kind; {@code way} is the key of the rubric's words for it. */
  public static Failed because(String way, Kind kind) {
    return new Failed(Failure.of(way, kind, Map.of()), false);
  }

  public static Failed of(Failure failure) {
    return new Failed(failure, false);
  }

  /** The student's code threw where it should not have. */
  public static Failed becauseOf(Throwable thrown) {
    if (thrown instanceof Failed failed) {
      return failed;
    }
    Kind kind = thrown instanceof OutOfMemoryError ? Kind.RESOURCE_LIMIT : Kind.EXCEPTION;
    return because(kind.id(), kind)
        .with("exception", Throwables.describe(thrown))
        .at(Throwables.locations(thrown));
  }

  /** The same with a value for the placeholder {@code {name}}. */
  public Failed with(String name, Object value) {
    Map<String, String> values = new HashMap<>(failure.values());
    values.put(name, StudentText.clean(String.valueOf(value)));
    return new Failed(failure.with(values), timed);
  }

  public Failed at(List<Location> places) {
    return new Failed(failure.at(places), timed);
  }

  public Failed in(Schedule schedule) {
    return new Failed(failure.in(schedule), timed);
  }

  /**
   * The same as a runner tells it: with its schedule, if a run was needed to see it, and with a
   * place.
   *
   * @param lastCalled where the method begins that was called last, for a failure that has no
   *     place; null when none was
   */
  public Failed shownBy(Schedule schedule, @Nullable Location lastCalled) {
    Failed placed =
        failure.locations().isEmpty() && lastCalled != null ? at(List.of(lastCalled)) : this;
    return failure.kind() == Kind.MISSING_MEMBER ? placed : placed.in(schedule);
  }

  /**
   * The same, resting on how long something took: where time is real, it has to show again before
   * it counts.
   */
  public Failed byTheClock() {
    return new Failed(failure, true);
  }

  public Failure failure() {
    return failure;
  }

  public boolean restsOnTheClock() {
    return timed;
  }
}
