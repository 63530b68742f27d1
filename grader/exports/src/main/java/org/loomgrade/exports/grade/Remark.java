package org.loomgrade.exports.grade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Kind;

/**
 * What a student is told of a fault, harmless: no control characters, capped.
 *
 * @param kind null when the criterion is hidden, and so is what was found
 * @param text lines divided by {@code \n}; empty when hidden
 * @param hint where to look next; null for none
 * @param places empty when hidden
 */
public record Remark(@Nullable Kind kind, String text, @Nullable String hint, List<Place> places) {
  public Remark {
    places = List.copyOf(places);
  }

  /**
   * A line of the student's.
   *
   * @param path below the submission, divided by {@code /}; the bare name where no more is known
   * @param line from 1
   */
  public record Place(String path, int line) {
    @Override
    public String toString() {
      return path.substring(path.lastIndexOf('/') + 1) + ":" + line;
    }
  }

  /**
   * Such as {@code [data-race] Two threads ... (Primes.java:31)}, then the hint on its own line.
   */
  public String full() {
    StringBuilder full = new StringBuilder();
    if (kind != null) {
      full.append('[').append(kind.id()).append("] ").append(text);
      if (!places.isEmpty()) {
        full.append(" (")
            .append(String.join(", ", places.stream().map(Place::toString).toList()))
            .append(')');
      }
    }
    if (hint != null) {
      full.append(full.isEmpty() ? "" : "\n").append("Hint: ").append(hint);
    }
    return full.toString();
  }
}
