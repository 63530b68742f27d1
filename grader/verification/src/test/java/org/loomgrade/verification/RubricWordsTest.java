package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.loomgrade.checks.Criterion;
import org.loomgrade.rubric.BadRubricException;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.RubricFiles;
import org.loomgrade.rubric.Rubrics;

/** The shipped rubrics and the checks agree. */
final class RubricWordsTest {
  /** The ways to fail that runners and the host tell, for any criterion. */
  private static final List<String> COMMON =
      List.of(
          "exception",
          "data-race",
          "thread-died",
          "resource-limit",
          "deadlock",
          "livelock",
          "no-return",
          "exit",
          "too-slow",
          "missing-class",
          "misplaced-class",
          "missing-member",
          "null-result");

  @Test
  void theThreeExercisesHaveAHundredPoints() throws Exception {
    double points =
        rubrics().exercises().stream()
            .filter(rubric -> Set.of("primes", "downloads", "leaks").contains(rubric.exercise()))
            .flatMap(rubric -> rubric.criteria().stream())
            .mapToDouble(org.loomgrade.rubric.Criterion::points)
            .sum();

    assertThat(points).isEqualTo(100);
  }

  @TestFactory
  Stream<DynamicTest> everyCriterionHasItsCheckAndWordsForItsWaysToFail() throws Exception {
    return rubrics().exercises().stream()
        .flatMap(rubric ->
            rubric.criteria().stream()
                .map(criterion -> dynamicTest(criterion.id(), () -> agree(rubric, criterion))));
  }

  private static Criterion checkOf(Rubric rubric, org.loomgrade.rubric.Criterion criterion)
      throws ClassNotFoundException {
    return Arrays.stream(Class.forName(rubric.checks()).getDeclaredMethods())
        .map(method -> method.getAnnotation(Criterion.class))
        .filter(check -> check != null && check.value().equals(criterion.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no check of " + criterion.id()));
  }

  private static void agree(Rubric rubric, org.loomgrade.rubric.Criterion criterion)
      throws ClassNotFoundException {
    List<String> ways = List.of(checkOf(rubric, criterion).ways());
    Stream.concat(COMMON.stream(), ways.stream())
        .forEach(way ->
            assertThat(rubric.textFor(criterion, way)).as("words for '%s'", way).isPresent());
    assertThat(criterion.failures().keySet())
        .as("the ways to fail that there are words for")
        .isSubsetOf(ways);
  }

  private static Rubrics rubrics() throws BadRubricException, IOException {
    return RubricFiles.read(Product.home().resolve("rubrics"));
  }
}
