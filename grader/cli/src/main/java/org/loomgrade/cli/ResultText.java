package org.loomgrade.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Points;
import org.loomgrade.model.Result;
import org.loomgrade.model.Visibility;

/** A result for a student at a terminal of 80 columns. */
final class ResultText {
  private static final String INDENT = "         ";
  private static final int COLUMNS = 80;
  private static final int ROWS = 14;

  private final Ink ink;
  private final @Nullable Path json;
  private final Map<String, List<String>> sources = new HashMap<>();
  private int number;
  private boolean replays;

  /**
   * @param json the file that the result goes to as well; null for none
   */
  ResultText(Ink ink, @Nullable Path json) {
    this.ink = ink;
    this.json = json;
  }

  String render(Result result) {
    number = 0;
    replays = false;
    sources.clear();
    if (result.sources() != null) {
      result
          .sources()
          .forEach(source -> sources.put(source.name(), source.text().lines().toList()));
    }
    StringBuilder text = new StringBuilder();
    switch (result.status()) {
      case GRADED ->
          result.exercises().forEach(exercise -> text.append(render(exercise)).append('\n'));
      case COMPILE_ERROR -> text.append(compilerErrors(result)).append('\n');
      case REJECTED -> text.append(forbiddenCalls(result));
      case GRADER_ERROR -> {}
    }
    if (result.message() != null) {
      text.append(Paragraph.of("", result.message())).append('\n');
    }
    text.append(
        ink.strong(
            "Score of %s: %s of %s%n"
                .formatted(
                    result.submission(),
                    Points.text(result.score()),
                    Points.text(result.maxScore()))));
    text.append(Paragraph.of("Next: ", next(result)));
    if (replays && json == null) {
      text.append(
          Paragraph.of(
              "", "To replay a finding, write the result down: check with --json result.json."));
    }
    return text.toString();
  }

  private static String compilerErrors(Result result) {
    return result.numbered().stream().map(ResultText::placed).collect(joining());
  }

  private static String forbiddenCalls(Result result) {
    String calls =
        result.numbered().stream()
            .filter(finding -> finding.kind() == Kind.FORBIDDEN_CALL)
            .map(ResultText::forbiddenCall)
            .collect(joining());
    return calls.isEmpty() ? "" : calls + "\n";
  }

  private static String forbiddenCall(Finding finding) {
    String hint = finding.hint();
    return placed(finding) + (hint == null ? "" : Paragraph.of("  Hint: ", hint));
  }

  /** The message behind its places, if there are any. */
  private static String placed(Finding finding) {
    String places = finding.locations().isEmpty() ? "" : joined(finding) + ": ";
    return Paragraph.of("", places + finding.message());
  }

  private String render(ExerciseResult exercise) {
    StringBuilder text =
        new StringBuilder(
            ink.strong(
                "%-68s %10s%n"
                    .formatted(exercise.id(), Points.text(exercise.score(), exercise.maxScore()))));
    if (exercise.isMissing()) {
      CriterionResult first = exercise.criteria().getFirst();
      number += exercise.criteria().size();
      return text.append("  ")
          .append(mark(first.status()))
          .append("  Nothing of it can be judged.\n")
          .append(render(first, first.findings().getFirst()))
          .toString();
    }
    Set<String> said = new HashSet<>();
    for (CriterionResult criterion : exercise.criteria()) {
      String points = Points.text(criterion.score(), criterion.maxScore());
      text.append("  ")
          .append(mark(criterion.status()))
          .append(line("  " + criterion.title(), points));
      for (Finding finding : criterion.findings()) {
        number++;
        String explained = render(criterion, finding);
        boolean repeated = !explained.isEmpty() && !said.add(explained);
        text.append(
            repeated
                ? Paragraph.of(INDENT, "(the same as above)")
                : explained + replay(criterion, finding));
      }
    }
    return text.toString();
  }

  private String render(CriterionResult criterion, Finding finding) {
    StringBuilder text = new StringBuilder();
    if (criterion.visibility() == Visibility.VISIBLE) {
      text.append(Paragraph.of(INDENT, "[" + finding.kind().id() + "] " + finding.message()));
      text.append(places(finding));
      if (finding.interleaving() != null) {
        String table = TraceTable.ofSides(finding.interleaving(), ROWS).render();
        text.append(ExploreText.apart(table));
      }
      if (finding.idea() != null) {
        text.append(Paragraph.of(INDENT + "Idea: ", finding.idea()));
      }
    }
    if (finding.hint() != null) {
      text.append(ink.faint(Paragraph.of(INDENT + "Hint: ", finding.hint())));
    }
    return text.toString();
  }

  /** The places, each with its line as the student wrote it, if that is known. */
  private String places(Finding finding) {
    if (finding.locations().isEmpty()) {
      return "";
    }
    if (sources.isEmpty()) {
      return Paragraph.of(INDENT + "at ", joined(finding));
    }
    StringBuilder text = new StringBuilder();
    for (Location location : finding.locations()) {
      List<String> lines = sources.getOrDefault(location.file(), List.of());
      text.append(Paragraph.of(INDENT + "at ", location.toString()));
      if (location.line() <= lines.size()) {
        text.append(code(lines.get(location.line() - 1).strip())).append('\n');
      }
    }
    return text.toString();
  }

  private String code(String line) {
    String printable = Printable.of(line);
    int most = COLUMNS - INDENT.length() - 6;
    return INDENT
        + "   | "
        + ink.strong(printable.length() > most ? printable.substring(0, most) + "…" : printable);
  }

  private String replay(CriterionResult criterion, Finding finding) {
    if (finding.interleaving() == null || criterion.visibility() != Visibility.VISIBLE) {
      return "";
    }
    String file = json == null ? "result.json" : json.toString();
    String command = CommandText.of(List.of("loomgrade", "replay", file, String.valueOf(number)));
    replays = true;
    return INDENT + "Replay: " + command + "\n";
  }

  private static String joined(Finding finding) {
    return finding.locations().stream().map(Location::toString).collect(joining(", "));
  }

  private String mark(CriterionStatus status) {
    return switch (status) {
      case PASSED -> ink.good("  ok");
      case PARTIAL -> ink.middling("part");
      case FAILED -> ink.bad("FAIL");
      case SKIPPED -> ink.middling("skip");
    };
  }

  private String next(Result result) {
    return switch (result.status()) {
      case GRADED ->
          result.fullMarks()
              ? "nothing; hand it in."
              : "mend " + worst(result).orElse("the above") + ", then check again.";
      case COMPILE_ERROR -> "mend the compiler's errors above, then check again.";
      case REJECTED -> "put that right, then check again.";
      case GRADER_ERROR ->
          "this is a failure of the grader and no fault of yours; please report it to your instructor.";
    };
  }

  /** What costs most of what was handed in, the first of several. */
  private static Optional<String> worst(Result result) {
    return result.exercises().stream()
        .filter(exercise -> !exercise.isMissing())
        .flatMap(exercise -> exercise.criteria().stream())
        .filter(criterion -> criterion.score() < criterion.maxScore())
        .max(Comparator.comparingDouble(c -> c.maxScore() - c.score()))
        .map(criterion -> "\"%s\" (%s)".formatted(criterion.title(), criterion.id()));
  }

  private static String line(String left, String right) {
    return "%-62s %10s%n".formatted(left, right);
  }
}
