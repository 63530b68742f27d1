package org.loomgrade.grading;

import java.util.List;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.Schedule;

/**
 * What a program prints is made of what its methods return. So output that only some interleavings
 * get wrong costs a criterion if all else of the exercise is right; otherwise one fault would cost
 * two.
 */
public final class UnluckyOutput {
  private UnluckyOutput() {}

  /** The outcomes of an exercise, without such output where another one has failed. */
  public static List<Outcome> dropFrom(List<Outcome> exercise) {
    return exercise.stream()
        .map(outcome -> isOnlyFailed(outcome, exercise) ? outcome : without(outcome))
        .toList();
  }

  private static boolean isOnlyFailed(Outcome outcome, List<Outcome> exercise) {
    return exercise.stream().allMatch(other -> other.failures().isEmpty() || other.equals(outcome));
  }

  private static Outcome without(Outcome outcome) {
    List<Failure> others = outcome.failures().stream().filter(f -> !isUnluckyOutput(f)).toList();
    return new Outcome(outcome.criterion(), outcome.schedules(), others);
  }

  private static boolean isUnluckyOutput(Failure failure) {
    Schedule schedule = failure.schedule();
    return failure.kind() == Kind.WRONG_OUTPUT && schedule != null && !schedule.isCalm();
  }
}
