package org.loomgrade.model.explore;

import com.google.gson.Gson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM that explores answers; exactly one member is set.
 *
 * @param result what it found
 * @param refusal why the order cannot be carried out, for the user to mend
 * @param failure what went wrong that is nobody's fault but ours, with its stack
 */
public record ExploreAnswer(
    @Nullable ExploreResult result, @Nullable String refusal, @Nullable String failure) {
  public static ExploreAnswer of(ExploreResult result) {
    return new ExploreAnswer(result, null, null);
  }

  public static ExploreAnswer refused(String refusal) {
    return new ExploreAnswer(null, refusal, null);
  }

  public static ExploreAnswer failed(String failure) {
    return new ExploreAnswer(null, null, failure);
  }

  public String toJson() {
    return new Gson().toJson(this);
  }

  public static ExploreAnswer parse(String json) {
    return Objects.requireNonNull(new Gson().fromJson(json, ExploreAnswer.class), "answer");
  }
}
