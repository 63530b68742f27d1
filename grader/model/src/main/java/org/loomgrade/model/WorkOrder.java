package org.loomgrade.model;

import com.google.gson.Gson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker JVM is told to do, as one line of JSON on its standard input.
 *
 * @param nonce starts every line of an answer; student code does not know it
 * @param classes of the submission
 * @param realTime whether threads are the JVM's and time is real, for comparison; else the
 *     scheduler controls both
 */
public record WorkOrder(
    String nonce, ClassFiles classes, long seed, boolean realTime, List<Check> checks) {
  private static final Gson GSON = new Gson();

  public WorkOrder {
    checks = List.copyOf(checks);
  }

  /**
   * One check to run.
   *
   * @param criterion its criterion's id
   * @param checks the class that it is a method of, fully qualified
   * @param schedules under how many it runs
   * @param only the one schedule to be run again; null for all
   * @param interleavings kinds of failures that count even if only some interleavings show them
   */
  public record Check(
      String criterion,
      String checks,
      int schedules,
      List<Kind> interleavings,
      @Nullable Schedule only) {
    public Check {
      interleavings = List.copyOf(interleavings);
    }

    /** The same check under fewer or more schedules. */
    public Check under(int count) {
      return new Check(criterion, checks, count, interleavings, only);
    }
  }

  public String toJson() {
    return GSON.toJson(this);
  }

  public static WorkOrder parse(String json) {
    return GSON.fromJson(json, WorkOrder.class);
  }
}
