package org.loomgrade.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;

/** How scores spread, and what went wrong most often. */
record Distribution(List<Result> results) {
  /** Fewer can be looked at one by one. */
  private static final int FEW = 5;

  private static final int CLASSES = 10;
  private static final int BAR = 40;
  private static final int MOST_FINDINGS = 8;

  /** Empty when there are too few results to say anything. */
  String text() {
    List<Result> scored =
        results.stream()
            .filter(result -> result.status() != ResultStatus.GRADER_ERROR)
            .filter(result -> result.maxScore() > 0)
            .toList();
    return scored.size() < FEW ? "" : scores(scored) + findings(scored);
  }

  private static String scores(List<Result> scored) {
    Map<Integer, Long> counts =
        scored.stream().collect(groupingBy(Distribution::scoreClass, TreeMap::new, counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    StringBuilder text = new StringBuilder("Scores, percent:\n");
    for (int c = 0; c <= CLASSES; c++) {
      long count = counts.getOrDefault(c, 0L);
      int bar = (int) ((count * BAR + most - 1) / most);
      String name = c == CLASSES ? "     100" : "%3d-<%3d".formatted(c * 10, c * 10 + 10);
      text.append("%s %6d %s".formatted(name, count, "#".repeat(bar)).stripTrailing()).append('\n');
    }
    return text.append('\n').toString();
  }

  private static int scoreClass(Result result) {
    return result.fullMarks() ? CLASSES : (int) (result.score() * CLASSES / result.maxScore());
  }

  private static String findings(List<Result> scored) {
    Map<String, Long> counts =
        scored.stream()
            .flatMap(Distribution::findingsOf)
            .collect(groupingBy(finding -> finding, TreeMap::new, counting()));
    if (counts.isEmpty()) {
      return "";
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_FINDINGS)
        .map(entry -> "%6d  %s\n".formatted(entry.getValue(), entry.getKey()))
        .collect(
            Collectors.joining("", "Commonest findings, by submissions that have them:\n", "\n"));
  }

  private static Stream<String> findingsOf(Result result) {
    return result.exercises().stream().flatMap(Distribution::findingsOf).distinct();
  }

  private static Stream<String> findingsOf(ExerciseResult exercise) {
    if (exercise.isMissing()) {
      return Stream.of(exercise.id() + ": nothing of it was handed in");
    }
    return exercise.criteria().stream()
        .flatMap(criterion ->
            criterion.findings().stream().map(f -> criterion.id() + ": " + f.kind().id()));
  }
}
