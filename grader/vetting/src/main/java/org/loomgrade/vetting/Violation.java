package org.loomgrade.vetting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Location;

/**
 * Something that a submission uses and may not.
 *
 * @param what the member or type, such as {@code java.lang.Thread.stop}
 * @param why it is refused, a clause without a full stop
 * @param instead what to do instead, a sentence; null when there is nothing to say
 * @param location where; null when the class file does not tell
 */
public record Violation(
    String what, String why, @Nullable String instead, @Nullable Location location) {
  public Violation {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(why, "why");
  }
}
