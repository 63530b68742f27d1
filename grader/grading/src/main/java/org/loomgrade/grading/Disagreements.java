package org.loomgrade.grading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.ResultJson;

/**
 * What an instructor should look at: where a run in real time failed what the scheduler passed, or
 * could not be made.
 *
 * @param confirmed how many submissions were run in real time
 * @param submissions those with something to look at, sorted by id
 */
public record Disagreements(String format, long confirmed, List<Confirmation> submissions) {
  /** The format that this version writes and reads. */
  public static final String FORMAT = "loomgrade-disagreements/1";

  static final String FILE = "disagreements.json";

  public Disagreements {
    submissions = List.copyOf(submissions);
  }

  public static Disagreements of(Collection<Confirmation> confirmations) {
    return new Disagreements(
        FORMAT,
        confirmations.size(),
        confirmations.stream()
            .filter(confirmation -> !confirmation.agrees())
            .sorted(Comparator.comparing(Confirmation::submission))
            .toList());
  }

  static Disagreements parse(String json) {
    return ResultJson.read(json, Disagreements.class, FORMAT, Disagreements::format);
  }
}
