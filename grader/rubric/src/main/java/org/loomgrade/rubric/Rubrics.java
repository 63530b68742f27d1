package org.loomgrade.rubric;

import java.util.List;

/**
 * All rubrics of a course, in the order of their exercises.
 *
 * @param digest {@code sha256:} and the hexadecimal SHA-256 of all rubric files
 */
public record Rubrics(List<Rubric> exercises, String digest) {
  public Rubrics {
    exercises = List.copyOf(exercises);
  }

  public List<Criterion> criteria() {
    return exercises.stream().flatMap(rubric -> rubric.criteria().stream()).toList();
  }
}
