package org.loomgrade.exports.grade;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How results become grades.
 *
 * @param submissions the ids of those that are meant; empty for all
 * @param hidden whether what was found under hidden criteria is shown
 * @param latePolicy null for none
 * @param scale the maximum that points are scaled to, above 0; null for the rubrics' own
 */
public record GradeSettings(
    Set<String> submissions,
    boolean hidden,
    @Nullable LatePolicy latePolicy,
    @Nullable BigDecimal scale,
    Roster roster) {
  public GradeSettings {
    submissions = Set.copyOf(submissions);
    if (scale != null && scale.signum() <= 0) {
      throw new IllegalArgumentException("scale must be > 0, was " + scale);
    }
  }

  /** All submissions, what students may see, nothing taken, nothing scaled. */
  public static GradeSettings plain() {
    return new GradeSettings(Set.of(), false, null, null, Roster.EMPTY);
  }
}
