package org.loomgrade.grading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.loomgrade.build.Build;
import org.loomgrade.build.BuildException;
import org.loomgrade.build.Compilation;
import org.loomgrade.build.CompileUnit;
import org.loomgrade.intake.RejectedException;
import org.loomgrade.intake.SourceReader;
import org.loomgrade.intake.Sources;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.vetting.Vetting;
import org.loomgrade.vetting.Violation;

/**
 * Grades submissions: compiles some at a time, and vets and examines the compiled ones meanwhile,
 * several at a time.
 */
public final class Grader {
  /** One Maven run takes as many: its start is shared, and the first are examined soon. */
  private static final int COMPILED_TOGETHER = 25;

  private final Build build;
  private final Vetting vetting = Vetting.standard();
  private final Examiner examiner;
  private final ResultFactory results;
  private final int jobs;

  /**
   * @param jobs how many submissions are examined at the same time, at least 1
   */
  public Grader(Build build, Examiner examiner, ResultFactory results, int jobs) {
    this.build = build;
    this.examiner = examiner;
    this.results = results;
    this.jobs = jobs;
  }

  /**
   * Grades all.
   *
   * @param listener is told of each submission and each result, from several threads
   * @throws BuildException when Maven cannot be run
   * @throws UnknownCriterionException when a rubric names a criterion that has no check
   * @throws IOException when files of ours cannot be written, or the listener says so
   */
  public void grade(List<Submission> submissions, GradingListener listener)
      throws BuildException, UnknownCriterionException, IOException, InterruptedException {
    Deque<Future<?>> examinations = new ArrayDeque<>();
    Twins twins = new Twins();
    try (ExecutorService executor = Executors.newFixedThreadPool(jobs)) {
      try {
        for (int i = 0; i < submissions.size(); i += COMPILED_TOGETHER) {
          int end = Math.min(submissions.size(), i + COMPILED_TOGETHER);
          examinations.addAll(start(submissions.subList(i, end), listener, executor, twins));
          await(examinations, COMPILED_TOGETHER);
        }
        await(examinations, 0);
        List<Submission> alone = twins.tell(listener, results);
        examinations.addAll(start(alone, listener, executor, null));
        await(examinations, 0);
      } finally {
        executor.shutdownNow();
      }
    }
  }

  private List<Future<?>> start(
      List<Submission> submissions,
      GradingListener listener,
      ExecutorService executor,
      @Nullable Twins twins)
      throws BuildException, IOException, InterruptedException {
    Map<String, Compilable> compilable = new LinkedHashMap<>();
    for (Submission submission : submissions) {
      long startNanos = System.nanoTime();
      try {
        Sources sources = SourceReader.read(submission);
        Result earlier = listener.earlier(submission, results.provenance(sources));
        if (twins != null && twins.isTwin(submission, sources) && earlier == null) {
          twins.add(submission, sources);
        } else if (earlier == null) {
          compilable.put(submission.id(), new Compilable(submission, sources));
        } else {
          listener.kept(submission, earlier);
        }
      } catch (RejectedException e) {
        listener.graded(
            submission, results.rejected(submission, e), System.nanoTime() - startNanos);
      }
    }
    return examine(compilable, listener, executor);
  }

  private List<Future<?>> examine(
      Map<String, Compilable> compilable, GradingListener listener, ExecutorService executor)
      throws BuildException, IOException, InterruptedException {
    List<CompileUnit> units =
        compilable.values().stream()
            .map(r -> new CompileUnit(r.submission().id(), r.sources()))
            .toList();
    Map<String, Compilation> compilations = build.compile(units, listener::compiling);
    List<Future<?>> examinations = new ArrayList<>();
    for (Compilable each : compilable.values()) {
      Compilation compilation = compilations.get(each.submission().id());
      switch (compilation) {
        case Compilation.Failed failed ->
            listener.graded(
                each.submission(),
                results.compileError(each.submission(), each.sources(), failed.messages()),
                0);
        case Compilation.Compiled compiled ->
            examinations.add(
                executor.submit(() -> {
                  vetAndExamine(each, compiled.classes(), listener);
                  return null;
                }));
        case null -> throw new IllegalStateException("not compiled: " + each.submission().id());
      }
    }
    return examinations;
  }

  private void vetAndExamine(Compilable compilable, ClassFiles classes, GradingListener listener)
      throws IOException, InterruptedException, UnknownCriterionException {
    List<Violation> violations = vetting.vet(classes);
    if (violations.isEmpty()) {
      examine(compilable, classes, listener);
    } else {
      listener.graded(
          compilable.submission(),
          results.unsafe(compilable.submission(), compilable.sources(), violations),
          0);
    }
  }

  private void examine(Compilable compilable, ClassFiles classes, GradingListener listener)
      throws IOException, InterruptedException, UnknownCriterionException {
    long startNanos = System.nanoTime();
    listener.examining(compilable.submission());
    Examination examination =
        examiner.examine(
            classes, criterion -> listener.checked(compilable.submission(), criterion));
    Result result = results.of(compilable.submission(), compilable.sources(), examination);
    if (listener.wantsConfirmation() && result.status() == ResultStatus.GRADED) {
      Examination inRealTime = examiner.confirm(classes, examination.passed());
      listener.confirmed(results.confirmation(result, inRealTime));
    }
    listener.graded(compilable.submission(), result, System.nanoTime() - startNanos);
  }

  /**
   * Waits until few are left to be examined, so that those which wait take no more memory, however
   * many there are. What will not work for one, such as a full disk, is not tried for all.
   */
  private static void await(Deque<Future<?>> examinations, int left)
      throws UnknownCriterionException, IOException, InterruptedException {
    while (examinations.size() > left) {
      await(examinations.remove());
    }
  }

  private static void await(Future<?> examination)
      throws UnknownCriterionException, IOException, InterruptedException {
    try {
      examination.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case UnknownCriterionException unknown -> throw unknown;
        case IOException io -> throw io;
        case InterruptedException interrupted -> throw interrupted;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private record Compilable(Submission submission, Sources sources) {}
}
