package org.loomgrade.grading;

import java.util.List;
import java.util.Map;
import org.loomgrade.model.Visibility;
import org.loomgrade.rubric.Criterion;
import org.loomgrade.rubric.FailureText;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.Rubrics;

/** Rubrics for tests. */
final class Samples {
  private Samples() {}

  static Criterion criterion(String id, double points, Map<String, FailureText> failures) {
    return new Criterion(
        id, "Title of " + id, points, Visibility.VISIBLE, null, 10, List.of(), failures);
  }

  static Rubric rubric(String exercise, String mainClass, Criterion... criteria) {
    return new Rubric(
        exercise,
        exercise,
        1,
        mainClass,
        "org.loomgrade.Checks",
        Map.of("deadlock", new FailureText("It never returned.", "Who wakes it?", null)),
        List.of(criteria));
  }

  /** One exercise with the criteria {@code x.a}, {@code x.b} and {@code x.c}. */
  static Rubrics threeCriteria() {
    return new Rubrics(
        List.of(
            rubric(
                "x",
                "exercises.X",
                criterion("x.a", 1, Map.of()),
                criterion("x.b", 2, Map.of()),
                criterion("x.c", 3, Map.of()))),
        "sha256:aa");
  }
}
