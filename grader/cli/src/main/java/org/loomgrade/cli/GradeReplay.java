package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loomgrade.build.BuildException;
import org.loomgrade.build.Compilation;
import org.loomgrade.build.CompileUnit;
import org.loomgrade.build.DiskCheckedBuild;
import org.loomgrade.build.JavacBuild;
import org.loomgrade.grading.Examination;
import org.loomgrade.grading.Examiner;
import org.loomgrade.grading.Isolation;
import org.loomgrade.grading.Sandbox;
import org.loomgrade.grading.UnknownCriterionException;
import org.loomgrade.grading.WorkerPool;
import org.loomgrade.intake.SourceFile;
import org.loomgrade.intake.Sources;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Location;
import org.loomgrade.model.Result;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.explore.TraceRow;
import org.loomgrade.rubric.Rubrics;
import org.loomgrade.vetting.Vetting;
import org.loomgrade.vetting.Violation;

/**
 * Replays findings of a graded submission, whose sources the result holds.
 *
 * @param rows at most how many steps are shown
 */
record GradeReplay(Result recorded, Rubrics rubrics, int rows) {

  /**
   * Runs the schedule of a finding and prints what it came to.
   *
   * @param name the finding's number
   * @return the exit status
   */
  int run(Path file, String name, PrintWriter out)
      throws UserException,
          BuildException,
          UnknownCriterionException,
          IOException,
          InterruptedException {
    int number = number(file, name);
    Finding finding = recorded.numbered().get(number - 1);
    Schedule schedule = finding.schedule();
    if (schedule == null || recorded.sources() == null) {
      throw new UserException(
          "finding %d of %s is seen without running anything: there is nothing to replay."
              .formatted(number, file));
    }
    if (!recorded.grader().rubric().equals(rubrics.digest())) {
      out.print(Paragraph.of("", "The rubrics are not those that it was graded by."));
    }
    CriterionResult criterion = criterion(number);
    Examination examination = examine(criterion.id(), schedule);
    if (examination.failureOfOurs() != null) {
      throw new IllegalStateException(examination.failureOfOurs());
    }
    List<Failure> failures =
        examination.outcomes().stream().flatMap(o -> o.failures().stream()).toList();
    Failure again =
        failures.stream()
            .filter(failure -> same(finding, failure))
            .findFirst()
            .orElse(failures.isEmpty() ? null : failures.getFirst());
    print(out, number, criterion, finding, again);
    Optional<String> difference = difference(finding, again);
    String token = schedule.token();
    out.print(
        Paragraph.of(
            "",
            difference
                .map(text -> "Schedule %s did not fail as recorded: %s".formatted(token, text))
                .orElse("Schedule %s failed again, as recorded.".formatted(token))));
    out.flush();
    return difference.isEmpty() ? 0 : 1;
  }

  private int number(Path file, String name) throws UserException {
    int count = recorded.numbered().size();
    for (int i = 1; i <= count; i++) {
      if (name.equals(String.valueOf(i))) {
        return i;
      }
    }
    throw new UserException(
        count == 0
            ? "%s holds no finding: there is nothing to replay.".formatted(file)
            : "%s holds no finding \"%s\"; it has the numbers 1 to %d."
                .formatted(file, Printable.of(name), count));
  }

  private CriterionResult criterion(int number) {
    int before = 0;
    for (CriterionResult criterion :
        recorded.exercises().stream().flatMap(e -> e.criteria().stream()).toList()) {
      before += criterion.findings().size();
      if (before >= number) {
        return criterion;
      }
    }
    throw new IllegalStateException("there is a finding of this number");
  }

  private Examination examine(String criterion, Schedule schedule)
      throws UserException,
          BuildException,
          UnknownCriterionException,
          IOException,
          InterruptedException {
    List<SourceFile> files =
        Objects.requireNonNull(recorded.sources()).stream()
            .map(source -> new SourceFile(source.path(), source.text()))
            .toList();
    try (WorkFolder folder = WorkFolder.create();
        WorkerPool workers = Installation.ofThisProcess().workers(Sandbox.NONE, Isolation.EACH)) {
      workers.prepare(); // while this JVM compiles
      CompileUnit unit =
          new CompileUnit(recorded.submission(), new Sources(files, recorded.grader().sources()));
      Compilation compilation =
          new DiskCheckedBuild(new JavacBuild(folder.path()), folder.path())
              .compile(List.of(unit), _ -> {})
              .get(unit.id());
      return switch (compilation) {
        case Compilation.Compiled compiled -> {
          vet(compiled);
          yield new Examiner(workers, rubrics, schedule.seed())
              .replay(compiled.classes(), criterion, schedule);
        }
        case Compilation.Failed failed ->
            throw new UserException("its sources do not compile here: " + failed.messages());
        case null -> throw new IllegalStateException("not compiled: " + unit.id());
      };
    }
  }

  /** A result is a file like any other: what it says was graded may not be what was. */
  private static void vet(Compilation.Compiled compiled) throws UserException {
    List<Violation> violations = Vetting.standard().vet(compiled.classes());
    if (!violations.isEmpty()) {
      Violation first = violations.getFirst();
      throw new UserException(
          "its sources are not run, as they use %s (%s), which submissions may not."
              .formatted(Printable.of(first.what()), first.location()));
    }
  }

  private void print(
      PrintWriter out,
      int number,
      CriterionResult criterion,
      Finding finding,
      @Nullable Failure again) {
    Ink ink = Ink.forStandardOutput();
    out.print(ink.bad("%d. %s%n".formatted(number, finding.kind().id())));
    out.print(Paragraph.of("   ", criterion.title() + " (" + criterion.id() + ")"));
    out.print(Paragraph.of("   ", finding.message()));
    if (again != null && again.interleaving() != null) {
      out.print(ExploreText.apart(TraceTable.ofAll(again.interleaving(), rows).render()));
    }
  }

  private static boolean same(Finding finding, Failure failure) {
    return finding.kind() == failure.kind() && finding.locations().equals(failure.locations());
  }

  /** What differs, for people; nothing when it failed as recorded. */
  private static Optional<String> difference(Finding finding, @Nullable Failure again) {
    if (again == null) {
      return Optional.of("nothing failed.");
    }
    if (!same(finding, again)) {
      return Optional.of(
          "recorded was %s at %s, now it was %s at %s."
              .formatted(
                  finding.kind().id(),
                  places(finding.locations()),
                  again.kind().id(),
                  places(again.locations())));
    }
    if (finding.interleaving() == null) {
      return Optional.empty();
    }
    Set<String> now = new HashSet<>(said(again.interleaving()));
    return said(finding.interleaving()).stream()
        .filter(step -> !now.contains(step))
        .findFirst()
        .map(step -> "step " + step + " was not taken.");
  }

  private static String places(List<Location> locations) {
    return String.join(", ", locations.stream().map(Location::toString).toList());
  }

  private static List<String> said(@Nullable Interleaving interleaving) {
    return interleaving == null
        ? List.of()
        : interleaving.trace().stream().map(row -> said(interleaving, row)).toList();
  }

  private static String said(Interleaving interleaving, TraceRow row) {
    return "%d, %s: %s %s (%s:%s)"
        .formatted(
            row.step(),
            interleaving.threads().get(row.thread()).name(),
            row.operation(),
            row.value(),
            row.file(),
            row.line());
  }
}
