package org.loomgrade.grading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.WorkOrder;
import org.loomgrade.rubric.Rubrics;

/**
 * Has a submission's checks run by worker JVMs. A worker that dies costs the check that it was at;
 * another one goes on with the rest.
 */
public final class Examiner {
  /** Runs of a check in real time: more would find more, and cost seconds each. */
  private static final int RUNS_IN_REAL_TIME = 2;

  /** The way to fail that a worker, too, says of a check that does not come to an end. */
  private static final String TOO_SLOW = "too-slow";

  /** Of so many checks of an exercise that were ended, the others are not waited for. */
  private static final int MOST_TOO_SLOW = 3;

  /** What is said of a check at which a worker crashed twice. */
  private static final String CRASHED = "the JVM crashed";

  private final WorkerPool workers;
  private final List<WorkOrder.Check> checks;
  private final long seed;

  public Examiner(WorkerPool workers, Rubrics rubrics, long seed) {
    this.workers = workers;
    this.seed = seed;
    this.checks =
        rubrics.exercises().stream()
            .flatMap(rubric ->
                rubric.criteria().stream()
                    .map(c ->
                        new WorkOrder.Check(
                            c.id(), rubric.checks(), c.schedules(), c.interleavings(), null)))
            .toList();
  }

  /**
   * Runs all checks; a failure of ours is tried once more.
   *
   * @param checked is told the criterion of each check that has come to an outcome
   */
  Examination examine(ClassFiles classes, Consumer<String> checked)
      throws IOException, InterruptedException, UnknownCriterionException {
    Examination first = run(checks, classes, false, checked);
    return first.failureOfOurs() == null ? first : run(checks, classes, false, checked);
  }

  /**
   * Runs the checks that were passed a few times more, in real time on threads of the JVM.
   *
   * @param passed their criteria
   */
  Examination confirm(ClassFiles classes, Set<String> passed)
      throws IOException, InterruptedException, UnknownCriterionException {
    List<WorkOrder.Check> again =
        checks.stream()
            .filter(check -> passed.contains(check.criterion()))
            .map(check -> check.under(RUNS_IN_REAL_TIME))
            .toList();
    return run(again, classes, true, _ -> {});
  }

  private Examination run(
      List<WorkOrder.Check> all, ClassFiles classes, boolean realTime, Consumer<String> checked)
      throws IOException, InterruptedException, UnknownCriterionException {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    List<WorkOrder.Check> left = all;
    Set<@Nullable String> endedOnce = new HashSet<>();
    while (!left.isEmpty()) {
      WorkerReport report = workers.run(new WorkerPool.Job(classes, seed, realTime, left), checked);
      if (report.unknownCriterion() != null) {
        throw new UnknownCriterionException(report.unknownCriterion());
      }
      report.outcomes().forEach(outcome -> outcomes.put(outcome.criterion(), outcome));
      boolean again = report.endedByASignal() && endedOnce.add(report.unfinishedCriterion());
      Outcome cause = again ? null : costOfDeath(report);
      if (cause != null) {
        outcomes.put(cause.criterion(), cause);
      }
      giveUpSlowExercises(all, outcomes);
      int before = left.size();
      left = left.stream().filter(check -> !outcomes.containsKey(check.criterion())).toList();
      String failure = failureOfOurs(report, again || left.size() < before);
      if (failure != null) {
        return new Examination(List.of(), failure);
      }
    }
    List<Outcome> inOrder = new ArrayList<>();
    all.forEach(check -> inOrder.add(outcomes.get(check.criterion())));
    return new Examination(inOrder, null);
  }

  private static @Nullable String failureOfOurs(WorkerReport report, boolean goesOn) {
    if (report.failureOfOurs() != null || goesOn) {
      return report.failureOfOurs();
    }
    String what =
        report.end() == WorkerReport.End.KILLED
            ? "the worker was killed twice at %s, as when memory is short"
                .formatted(report.unfinishedCriterion())
            : "the worker did nothing";
    return what + ":\n" + report.log();
  }

  private static void giveUpSlowExercises(
      List<WorkOrder.Check> all, Map<String, Outcome> outcomes) {
    Map<String, Long> tooSlow =
        all.stream()
            .filter(check -> isTooSlow(outcomes.get(check.criterion())))
            .collect(groupingBy(WorkOrder.Check::checks, counting()));
    all.stream()
        .filter(check -> tooSlow.getOrDefault(check.checks(), 0L) >= MOST_TOO_SLOW)
        .forEach(check -> outcomes.putIfAbsent(check.criterion(), tooSlow(check.criterion())));
  }

  private static boolean isTooSlow(@Nullable Outcome outcome) {
    return outcome != null
        && outcome.failures().stream().anyMatch(failure -> failure.way().equals(TOO_SLOW));
  }

  private static Outcome tooSlow(String criterion) {
    return Outcome.failed(criterion, 1, Failure.of(TOO_SLOW, Kind.RESOURCE_LIMIT, Map.of()));
  }

  /**
   * Runs one schedule of a check again.
   *
   * @throws UnknownCriterionException when the rubrics have no such criterion, or the worker no
   *     check of it
   */
  public Examination replay(ClassFiles classes, String criterion, Schedule schedule)
      throws IOException, InterruptedException, UnknownCriterionException {
    WorkOrder.Check check =
        checks.stream()
            .filter(c -> c.criterion().equals(criterion))
            .findFirst()
            .orElseThrow(() -> new UnknownCriterionException(criterion));
    WorkOrder.Check only =
        new WorkOrder.Check(
            criterion, check.checks(), check.schedules(), check.interleavings(), schedule);
    WorkerReport report =
        workers.run(new WorkerPool.Job(classes, schedule.seed(), false, List.of(only)), _ -> {});
    if (report.unknownCriterion() != null) {
      throw new UnknownCriterionException(report.unknownCriterion());
    }
    return new Examination(report.outcomes(), report.failureOfOurs());
  }

  /** The check that a worker was at when it came to no end of its own. */
  private static @Nullable Outcome costOfDeath(WorkerReport report) {
    String criterion = report.unfinishedCriterion();
    if (criterion == null) {
      return null;
    }
    return switch (report.end()) {
      case TOO_SILENT -> tooSlow(criterion);
      case KILLED -> null; // vetted code cannot do that
      case CRASHED ->
          Outcome.failed(
              criterion,
              1,
              Failure.of("resource-limit", Kind.RESOURCE_LIMIT, Map.of("exception", CRASHED)));
      case ITS_OWN, NONE -> Outcome.failed(criterion, 1, Failure.of("exit", Kind.EXIT, Map.of()));
    };
  }
}
