package org.loomgrade.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.AtomicFile;
import org.loomgrade.grading.GradingListener;
import org.loomgrade.grading.Isolation;
import org.loomgrade.grading.Sandbox;
import org.loomgrade.grading.StorageException;
import org.loomgrade.grading.WorkerPool;
import org.loomgrade.intake.Submission;
import org.loomgrade.intake.SubmissionFinder;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A student's pre-check of one submission. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks one submission and says what to do next.",
    footer = {"", "Exit status: 0 full marks, 1 not, 2 usage or environment, 3 a failure of ours."})
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder of the submission, or an archive or .java file.")
  private @Nullable Path submission;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the result there too.")
  private @Nullable Path json;

  @Option(
      names = "--watch",
      description = {
        "Check again whenever a source file changes, and say what is new; Ctrl-C ends. "
            + "Into a pipe or a file, write a line of JSON for each check."
      })
  private boolean watch;

  @Mixin private final GradingOptions options = new GradingOptions();

  @Override
  public Integer call() throws Exception {
    if (spec == null || submission == null) {
      throw new IllegalStateException("picocli sets these");
    }
    Submission single = SubmissionFinder.single(submission);
    Installation installation = Installation.ofThisProcess();
    PrintWriter out = spec.commandLine().getOut();
    try (WorkerPool workers = installation.workers(Sandbox.NONE, Isolation.EACH)) {
      workers.prepare(); // while rubrics are read and sources compiled
      Rubrics rubrics = options.readRubrics(installation);
      if (watch) {
        watch(submission, rubrics, workers, out);
        return 0;
      }
      return tell(grade(single, rubrics, workers), out);
    }
  }

  private int tell(Result result, PrintWriter out) throws UserException {
    out.print(new ResultText(Ink.forStandardOutput(), json).render(result));
    out.flush();
    if (json != null) {
      writeJson(json, result);
    }
    if (result.status() == ResultStatus.GRADER_ERROR) {
      return ErrorReport.OURS;
    }
    return result.fullMarks() ? 0 : 1;
  }

  private void watch(Path folder, Rubrics rubrics, WorkerPool workers, PrintWriter out)
      throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new UserException(folder + " is not a folder; only a folder can be watched.");
    }
    WatchView view =
        Ink.isTerminal("out") ? new WatchText(Ink.forStandardOutput(), json) : new WatchLine();
    try (SourceChanges changes = SourceChanges.of(folder)) {
      new Watch(() -> gradeAndStore(folder, rubrics, workers), view, out).run(changes);
    }
  }

  private Result gradeAndStore(Path folder, Rubrics rubrics, WorkerPool workers) throws Exception {
    Result result = grade(SubmissionFinder.single(folder), rubrics, workers);
    workers.prepare(); // for the next time
    if (json != null) {
      writeJson(json, result);
    }
    return result;
  }

  private Result grade(Submission single, Rubrics rubrics, WorkerPool workers) throws Exception {
    Result[] graded = new Result[1];
    try (Progress progress = Progress.of("Checking", rubrics.criteria().size())) {
      GradingListener listener =
          new GradingListener() {
            @Override
            public void compiling(String id) {
              progress.say("compiling");
            }

            @Override
            public void checked(Submission checked, String criterion) {
              progress.step(criterion);
            }

            @Override
            public void graded(Submission done, Result result, long nanos) {
              graded[0] = result;
            }
          };
      options.check(single, rubrics, listener, workers);
    }
    return graded[0];
  }

  private static void writeJson(Path file, Result result) throws UserException {
    try {
      AtomicFile.write(file, ResultJson.write(result));
    } catch (StorageException e) {
      throw new UserException(
          e.getMessage() + "; the result above is complete, name another file for --json.", e);
    }
  }
}
