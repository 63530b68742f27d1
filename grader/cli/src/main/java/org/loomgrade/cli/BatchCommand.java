package org.loomgrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.intake.Submission;
import org.loomgrade.intake.SubmissionFinder;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades many submissions. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Grades every submission found under some folders.",
      "What an earlier run has graded from the same sources, rubrics and seed is not graded again."
    },
    footer = {
      "",
      "Writes OUT/results/<submission>.json, OUT/summary.json and OUT/timings.json.",
      "Exit status: 0 all graded, whatever the marks; 2 usage or environment; 3 some could not be graded."
    })
final class BatchCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "IN",
      arity = "1..*",
      description = "Folders of submissions, or submissions.")
  private List<Path> in = List.of();

  @Option(names = "--out", paramLabel = "OUT", required = true, description = "Where results go.")
  private @Nullable Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many are graded at the same time (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--confirm",
      description = {
        "Run what passes once more on threads of the JVM, in real time, a minute or two each.",
        "What fails there is listed for you in OUT/disagreements.json and takes no marks."
      })
  private boolean confirm;

  @Mixin private final GradingOptions options = new GradingOptions();

  @Override
  public Integer call() throws Exception {
    if (spec == null || out == null) {
      throw new IllegalStateException("picocli sets these");
    }
    if (jobs < 1) {
      throw new UserException("--jobs must be >= 1, was " + jobs);
    }
    for (Path folder : in) {
      if (!Files.isDirectory(folder)) {
        throw new UserException(
            "%s is not a folder; name one that holds submissions, or is one.".formatted(folder));
      }
    }
    Rubrics rubrics = options.readRubrics(Installation.ofThisProcess());
    ResultStore store = openStore(out);
    List<Submission> submissions = submissions(out.toRealPath());
    BatchRun run = new BatchRun(store, confirm);
    // Closed in any case: the summary tells of what is done so far.
    try (run;
        Progress progress = Progress.of("Grading", submissions.size())) {
      options.grade(submissions, rubrics, jobs, run.listener(progress));
    }
    spec.commandLine()
        .getOut()
        .print(new BatchText(Ink.forStandardOutput()).render(run.results(), out));
    if (confirm) {
      spec.commandLine().getOut().print(DisagreementsText.render(run.disagreements(), out));
    }
    spec.commandLine().getOut().flush();
    return run.count(ResultStatus.GRADER_ERROR) > 0 ? ErrorReport.OURS : 0;
  }

  private List<Submission> submissions(Path realOut) throws IOException, UserException {
    List<Submission> found =
        SubmissionFinder.find(in).stream()
            .filter(submission -> !submission.folder().startsWith(realOut))
            .toList();
    if (found.isEmpty()) {
      throw new UserException(
          "no submission was found under %s; expected a folder with Java files, or folders of such."
              .formatted(in));
    }
    return found;
  }

  private static ResultStore openStore(Path folder) throws UserException {
    try {
      return ResultStore.open(folder);
    } catch (IOException e) {
      throw new UserException(
          "nothing can be written to %s (%s); name another folder for --out, or free space there."
              .formatted(folder, e),
          e);
    }
  }
}
