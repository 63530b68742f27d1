package org.loomgrade.exercises;

import static org.loomgrade.exercises.WarningAssert.assertThatWarning;

import java.time.Duration;
import java.util.List;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;
import org.loomgrade.model.Kind;

/** Exercise 3, the leak detector. */
final class LeakChecks {

  @Criterion(
      value = "leaks.clean",
      ways = {"false-warning", "claims-leak", "task-not-run", "null-result"})
  void cleanTaskGivesNoWarning(Run run) {
    // One after the other on the same classes: what a call leaves in a static field shows in the
    // next.
    LeakDetector detector = run.submission(LeakDetector.class);
    for (Task task :
        List.of(
            Task.idle(),
            Task.joining(1),
            Task.joining(4),
            Task.ending(),
            Task.besideAnother(),
            Task.taking(Duration.ofSeconds(2)))) {
      assertThatWarning(detect(run, detector, task)).isNotGiven();
    }
  }

  @Criterion(
      value = "leaks.leaking",
      ways = {
        "no-warning",
        "claims-no-leak",
        "wrong-counts",
        "stops-threads",
        "task-not-run",
        "task-run-again",
        "null-result"
      })
  void leakingTaskIsWarnedOfWithTrueCounts(Run run) {
    for (Task task :
        List.of(
            Task.leaking(1),
            Task.leaking(3),
            Task.leakingInChildGroup(2),
            Task.leakingBeside(1, 8),
            Task.leakingIdlePool(2),
            Task.leakingByChildren(1, Duration.ofMillis(20)))) {
      assertThatWarning(detect(run, task)).isGivenFor(task.threads());
    }
  }

  @Criterion(
      value = "leaks.grace",
      ways = {"no-grace", "grace-too-long", "stops-threads", "task-not-run", "null-result"})
  void threadsMayEndWithinTheGrace(Run run) {
    // A detector that always sees a leak is judged elsewhere.
    if (!detect(run, Task.idle()).claimsLeak()) {
      Task soonOver = Task.lingering(2, Duration.ofMillis(30));
      assertThatWarning(detect(run, soonOver)).isSpared();
      assertThatWarning(detect(run, soonOver.returningAfter(Duration.ofMillis(200)))).isSpared();
    }
    assertThatWarning(detect(run, Task.lingering(2, Duration.ofMillis(600)))).isNotSpared();
  }

  @Criterion(
      value = "leaks.exception",
      ways = {
        "swallowed",
        "other-exception",
        "unchecked",
        "false-warning",
        "thread-leak",
        "task-not-run"
      })
  void throwingTaskIsCheckedAndItsExceptionPasses(Run run) {
    Task leaking = Task.leaking(1).throwing();
    Detection detection = detect(run, leaking);
    assertThatWarning(detection).passesTheTasksException();
    assertThatWarning(detection).isGivenAllTheSame();
    Detection clean = detect(run, Task.joining(1).throwing());
    assertThatWarning(clean).passesTheTasksException();
    assertThatWarning(clean).isNotPrinted();
    // A detector that always leaves a thread is judged elsewhere.
    if (detect(run, Task.joining(1)).leftByTheDetector().isEmpty()) {
      assertThatWarning(clean).leavesNoThreadOfTheDetector();
    }
    assertThatWarning(detect(run, Task.joining(1).failing())).passesTheTasksException();
    // A detector without grace is judged elsewhere.
    Duration soon = Duration.ofMillis(30);
    if (!detect(run, Task.lingering(1, soon)).claimsLeak()) {
      assertThatWarning(detect(run, Task.lingering(1, soon).throwing())).isNotPrinted();
    }
  }

  @Criterion(
      value = "leaks.tidy",
      ways = {"thread-leak", "stops-threads", "task-not-run", "null-result"})
  void detectorLeavesNothingBehind(Run run) {
    for (Task task :
        List.of(
            Task.joining(2),
            Task.leaking(2),
            // Threads that end while they are counted.
            Task.lingering(2, Duration.ZERO))) {
      assertThatWarning(detect(run, task)).comesFromATidyDetector();
    }
  }

  @Criterion(
      value = "leaks.main",
      inside = "main",
      ways = {"no-warning-shown", "no-clean-shown"})
  void mainShowsBothCases(Run run) {
    LeakDetector detector = run.submission(LeakDetector.class);
    Observation<Void> seen =
        run.observe(() -> {
          detector.main(new String[0]);
          return null;
        });
    seen.returned();
    if (!seen.output().contains(Detection.WARNING)) {
      throw Failed.because("no-warning-shown", Kind.WRONG_OUTPUT);
    }
    List<String> runs = seen.workOutputs();
    if (!runs.isEmpty() && runs.stream().allMatch(text -> text.contains(Detection.WARNING))) {
      throw Failed.because("no-clean-shown", Kind.WRONG_OUTPUT);
    }
  }

  private static Detection detect(Run run, Task task) {
    return detect(run, run.submission(LeakDetector.class), task);
  }

  private static Detection detect(Run run, LeakDetector detector, Task task) {
    try {
      Observation<Counts> seen = run.observe(() -> Counts.copyOf(detector.run(task.prepare())));
      if (task.runs() == 0) {
        seen.returned();
        throw Failed.because("task-not-run", Kind.WRONG_RESULT);
      }
      return new Detection(task, seen);
    } finally {
      task.release();
    }
  }
}
