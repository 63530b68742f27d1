package org.loomgrade.model;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a worker JVM says, as one line of JSON behind the order's nonce. What is said stays true
 * when the worker dies.
 *
 * @param criterion which check is meant; null for {@link Type#DONE} and {@link Type#ENDING}
 * @param outcome of a finished check; else null
 * @param message of a failure of ours; else null
 */
public record WorkEvent(
    Type type, @Nullable String criterion, @Nullable Outcome outcome, @Nullable String message) {
  private static final Gson GSON = new Gson();

  public WorkEvent {
    Objects.requireNonNull(type, "type");
  }

  /** What has happened. */
  public enum Type {
    /** A check starts. */
    @SerializedName("started")
    STARTED,
    /** A check has come to an outcome. */
    @SerializedName("finished")
    FINISHED,
    /** A check could not be run, which is a failure of ours. */
    @SerializedName("error")
    ERROR,
    /** There is no check of this criterion. */
    @SerializedName("unknown")
    UNKNOWN,
    /** The submission left something, such as threads: this JVM is no place for another check. */
    @SerializedName("ending")
    ENDING,
    /** All checks of the order were run. */
    @SerializedName("done")
    DONE
  }

  public static WorkEvent started(String criterion) {
    return new WorkEvent(Type.STARTED, criterion, null, null);
  }

  public static WorkEvent finished(Outcome outcome) {
    return new WorkEvent(Type.FINISHED, outcome.criterion(), outcome, null);
  }

  public static WorkEvent error(String criterion, String message) {
    return new WorkEvent(Type.ERROR, criterion, null, message);
  }

  public static WorkEvent unknown(String criterion) {
    return new WorkEvent(Type.UNKNOWN, criterion, null, null);
  }

  public static WorkEvent ending() {
    return new WorkEvent(Type.ENDING, null, null, null);
  }

  public static WorkEvent done() {
    return new WorkEvent(Type.DONE, null, null, null);
  }

  /** The line that says this. */
  public String toLine(String nonce) {
    return nonce + GSON.toJson(this);
  }

  /** What a line says; empty when it is none of the worker's, such as a warning of the JVM. */
  public static Optional<WorkEvent> parse(String line, String nonce) {
    if (!line.startsWith(nonce)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(GSON.fromJson(line.substring(nonce.length()), WorkEvent.class));
    } catch (RuntimeException e) {
      // Cut short by the worker's end, or not what a worker says.
      return Optional.empty();
    }
  }
}
