package org.loomgrade.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Points;
import org.loomgrade.model.Result;
import org.loomgrade.model.Source;
import org.loomgrade.model.Student;
import org.loomgrade.model.Summary;
import org.loomgrade.model.Visibility;

/** A submission's result, shown to somebody. */
record SubmissionView(
    Summary.Row row,
    Result result,
    Audience audience,
    List<ExerciseView> exercises,
    List<SourceView> sources) {
  SubmissionView {
    exercises = List.copyOf(exercises);
    sources = List.copyOf(sources);
  }

  static SubmissionView of(
      Summary.Row row, Result result, Audience audience, SubmissionLocks locks) {
    return new Reader(result, audience, locks).read(row);
  }

  boolean isForInstructor() {
    return audience == Audience.INSTRUCTOR;
  }

  /** The students' names; the submission's id when they are not known. */
  String title() {
    String names = names(row.identity());
    return names.isEmpty() ? id() : names;
  }

  String id() {
    return Visible.line(row.id());
  }

  String score() {
    return Points.text(result.score());
  }

  String maxScore() {
    return Points.text(result.maxScore());
  }

  String status() {
    return result.status().words();
  }

  /** The result's file, below the folder that was graded. */
  String resultFile() {
    return Visible.line(row.result());
  }

  @Nullable String message() {
    return result.message() == null ? null : Visible.text(result.message());
  }

  static String names(@Nullable Identity identity) {
    return identity == null
        ? ""
        : identity.students().stream()
            .map(Student::name)
            .filter(Objects::nonNull)
            .map(Visible::line)
            .collect(joining(", "));
  }

  private static final class Reader {
    private final Result result;
    private final Audience audience;
    private final List<Source> sources;
    private final SubmissionLocks locks;
    private final Map<Finding, Integer> seen = new HashMap<>();
    private final Map<String, Set<Integer>> found = new HashMap<>();
    private int number;

    Reader(Result result, Audience audience, SubmissionLocks locks) {
      this.locks = locks;
      this.result = result;
      this.audience = audience;
      this.sources = result.sources() == null ? List.of() : result.sources();
    }

    SubmissionView read(Summary.Row row) {
      List<ExerciseView> exercises = new ArrayList<>();
      for (ExerciseResult exercise : result.exercises()) {
        exercises.add(
            new ExerciseView(exercise, exercise.criteria().stream().map(this::read).toList()));
      }
      List<SourceView> shown =
          sources.stream()
              .map(source -> SourceView.of(source, found.getOrDefault(source.name(), Set.of())))
              .toList();
      return new SubmissionView(row, result, audience, exercises, shown);
    }

    private CriterionView read(CriterionResult criterion) {
      boolean open =
          audience == Audience.INSTRUCTOR || criterion.visibility() == Visibility.VISIBLE;
      List<FindingView> findings = new ArrayList<>();
      for (Finding finding : criterion.findings()) {
        number++;
        findings.add(FindingView.of(number, open ? sameAs(finding) : 0, finding, open, locks));
        if (open) {
          finding
              .locations()
              .forEach(place ->
                  found.computeIfAbsent(place.file(), name -> new TreeSet<>()).add(place.line()));
        }
      }
      return new CriterionView(criterion, findings);
    }

    /** An earlier finding that differs at most in its schedule's name. */
    private int sameAs(Finding finding) {
      Finding said =
          new Finding(
              finding.kind(),
              finding.message(),
              finding.hint(),
              finding.idea(),
              finding.locations(),
              null,
              finding.interleaving());
      Integer earlier = seen.putIfAbsent(said, number);
      return earlier == null ? 0 : earlier;
    }
  }
}
