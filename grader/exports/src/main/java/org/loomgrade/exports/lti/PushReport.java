package org.loomgrade.exports.lti;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a push came to.
 *
 * @param sent those that arrived, or would be sent, each in words
 * @param unchanged how many had arrived before
 * @param refused those that the platform refused, each with its words
 * @param stopped why the rest was not tried; null when all were
 */
public record PushReport(
    List<String> sent, int unchanged, List<String> refused, @Nullable String stopped) {
  public PushReport {
    sent = List.copyOf(sent);
    refused = List.copyOf(refused);
  }

  /** Whether every score is there now. */
  public boolean complete() {
    return refused.isEmpty() && stopped == null;
  }
}
