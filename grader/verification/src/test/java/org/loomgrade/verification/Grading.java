package org.loomgrade.verification;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.platform.commons.support.ReflectionSupport;
import org.loomgrade.checks.Budget;
import org.loomgrade.checks.Exploration;
import org.loomgrade.checks.Runner;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.grading.UnluckyOutput;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Outcome;
import org.loomgrade.plain.PlainRunner;
import org.loomgrade.rubric.Criterion;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.scheduled.ScheduledRunner;

/** Runs the checks of rubrics in this JVM, as a worker does in its own. */
public final class Grading {
  private Grading() {}

  /** The failures of each criterion that is lost. */
  public static Map<String, List<Failure>> lost(Path classes, List<Rubric> rubrics, long seed)
      throws IOException {
    return lost(
        new ScheduledRunner(SubmissionClasses.of(ClassFiles.read(classes)), seed),
        rubrics,
        Criterion::schedules);
  }

  /** Whether no criterion is lost; ends at the first that is. */
  public static boolean passes(Path classes, List<Rubric> rubrics, long seed) throws IOException {
    ScheduledRunner runner =
        new ScheduledRunner(SubmissionClasses.of(ClassFiles.read(classes)), seed);
    return rubrics.stream()
        .allMatch(rubric ->
            rubric.criteria().stream()
                .allMatch(c -> run(runner, rubric, c, c.schedules()).failures().isEmpty()));
  }

  /** The failures when each check runs once, in real time on threads of the JVM. */
  public static Map<String, List<Failure>> lostInRealTime(Path classes, List<Rubric> rubrics)
      throws IOException {
    try (PlainRunner runner = new PlainRunner(SubmissionClasses.of(ClassFiles.read(classes)), 1)) {
      Map<String, List<Failure>> lost = lost(runner, rubrics, _ -> 1);
      runner.tidyUp();
      return lost;
    }
  }

  private static Map<String, List<Failure>> lost(
      Runner runner, List<Rubric> rubrics, ToIntFunction<Criterion> schedules) {
    Map<String, List<Failure>> lost = new LinkedHashMap<>();
    for (Rubric rubric : rubrics) {
      List<Outcome> outcomes =
          rubric.criteria().stream()
              .map(criterion -> {
                Exploration seen = run(runner, rubric, criterion, schedules.applyAsInt(criterion));
                return new Outcome(criterion.id(), seen.schedules(), seen.failures());
              })
              .toList();
      for (Outcome outcome : UnluckyOutput.dropFrom(outcomes)) {
        if (!outcome.failures().isEmpty()) {
          lost.put(outcome.criterion(), outcome.failures());
        }
      }
    }
    return lost;
  }

  private static Exploration run(Runner runner, Rubric rubric, Criterion criterion, int schedules) {
    try {
      Class<?> checks = Class.forName(rubric.checks());
      Method check = check(checks, criterion.id());
      Object instance = ReflectionSupport.newInstance(checks);
      Budget budget =
          new Budget(
              schedules,
              Set.copyOf(criterion.interleavings()),
              null,
              check.getAnnotation(org.loomgrade.checks.Criterion.class).inside());
      return runner.explore(run -> ReflectionSupport.invokeMethod(check, instance, run), budget);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method check(Class<?> checks, String criterion) {
    return Arrays.stream(checks.getDeclaredMethods())
        .filter(method -> {
          var mark = method.getAnnotation(org.loomgrade.checks.Criterion.class);
          return mark != null && mark.value().equals(criterion);
        })
        .findFirst()
        .map(Objects::requireNonNull)
        .orElseThrow();
  }
}
