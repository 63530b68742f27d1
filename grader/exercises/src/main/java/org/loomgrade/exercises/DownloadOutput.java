package org.loomgrade.exercises;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Kind;

/** What exercise 2's main prints: the total time and one line a worker, in whatever words. */
final class DownloadOutput {
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\d\\s*(ms|s|sec|secs|seconds?|millis(econds?)?)\\b|\\bPT\\d|total|time|elapsed|took|duration|dauer|zeit|\\d:\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  /** A number that is rounded, or read a bit earlier or later, is the same. */
  private static final double TOLERANCE = 0.03;

  private final List<String> lines;
  private final Duration elapsed;

  private DownloadOutput(List<String> lines, Duration elapsed) {
    this.lines = lines;
    this.elapsed = elapsed;
  }

  /**
   * @param elapsed how long main ran: a line that has it needs no word that says so
   */
  static void check(String output, Duration elapsed) {
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw Failed.because("no-output", Kind.WRONG_OUTPUT);
    }
    new DownloadOutput(lines, elapsed).check();
  }

  /** Each worker has a line of its own, and the total, too. */
  private void check() {
    List<List<Integer>> candidates =
        Stream.of(
                linesThat(this::tellsTotal),
                linesThat(line -> isOf(1, line)),
                linesThat(line -> isOf(2, line)),
                linesThat(line -> isOf(3, line)))
            // More make no difference: of four lines, three others leave one.
            .map(numbers -> numbers.limit(4).boxed().toList())
            .toList();
    for (int worker = 0; worker < candidates.size(); worker++) {
      if (!haveLinesOfTheirOwn(candidates.subList(0, worker + 1), new HashSet<>())) {
        throw worker == 0
            ? Failed.because("no-total", Kind.WRONG_OUTPUT)
            : Failed.because("no-worker-line", Kind.WRONG_OUTPUT).with("worker", worker);
      }
    }
  }

  private static boolean haveLinesOfTheirOwn(List<List<Integer>> candidates, Set<Integer> taken) {
    if (candidates.isEmpty()) {
      return true;
    }
    for (Integer line : candidates.getLast()) {
      if (taken.add(line)) {
        if (haveLinesOfTheirOwn(candidates.subList(0, candidates.size() - 1), taken)) {
          return true;
        }
        taken.remove(line);
      }
    }
    return false;
  }

  private IntStream linesThat(Predicate<String> condition) {
    return IntStream.range(0, lines.size()).filter(i -> condition.test(lines.get(i)));
  }

  /** Whether it has the worker's number and another one, in whatever order. */
  private static boolean isOf(int worker, String line) {
    List<String> numbers = numbers(line);
    return numbers.size() > 1 && numbers.contains(String.valueOf(worker));
  }

  private boolean tellsTotal(String line) {
    List<String> numbers = numbers(line);
    return !numbers.isEmpty()
        && (TIME.matcher(line).find() || numbers.stream().anyMatch(this::isElapsed));
  }

  private boolean isElapsed(String number) {
    double nanos = elapsed.toNanos();
    return DoubleStream.of(1e9, 1e6, 1e3, 1)
        .anyMatch(unit -> Math.abs(Double.parseDouble(number) * unit / nanos - 1) < TOLERANCE);
  }

  private static List<String> numbers(String line) {
    return NUMBER.matcher(line).results().map(MatchResult::group).toList();
  }
}
