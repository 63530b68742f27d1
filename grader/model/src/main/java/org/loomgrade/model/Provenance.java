package org.loomgrade.model;

import java.util.Objects;

/**
 * What a result was made by and from; equal provenance means equal results.
 *
 * @param version the grader's version
 * @param rubric {@code sha256:} and the digest of all rubric files
 * @param sources {@code sha256:} and the digest of the submission's sources
 * @param java the feature version of the JDK that graded, such as {@code 25}
 * @param schedules how many schedules ran in all
 */
public record Provenance(
    String version, String rubric, String sources, String java, long seed, long schedules) {
  public Provenance {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(rubric, "rubric");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(java, "java");
  }

  /**
   * Whether a grader would come to the same result again; the number of schedules follows from the
   * rest.
   */
  public boolean sameInputs(Provenance other) {
    return withSchedules(0).equals(other.withSchedules(0));
  }

  public Provenance withSchedules(long count) {
    return new Provenance(version, rubric, sources, java, seed, count);
  }
}
