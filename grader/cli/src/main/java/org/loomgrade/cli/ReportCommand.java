package org.loomgrade.cli;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.intake.BadInputException;
import org.loomgrade.intake.FoundSubmissions;
import org.loomgrade.intake.RejectedException;
import org.loomgrade.intake.SourceReader;
import org.loomgrade.intake.Submission;
import org.loomgrade.intake.SubmissionFinder;
import org.loomgrade.model.Source;
import org.loomgrade.model.Summary;
import org.loomgrade.report.HtmlReport;
import org.loomgrade.report.SimilarGroup;
import org.loomgrade.report.SimilarSubmissions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a batch came to as pages of HTML. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes what a batch came to as HTML pages, which need no network.",
    footer = {
      "",
      "Writes OUT/report/index.html and OUT/report/submissions/<submission>.html for",
      "the instructor, and OUT/report/students/<submission>.html to send, each whole",
      "by itself.",
      "Exit status: 0 written, 2 usage or environment, 3 a failure of the grader."
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "The folder that batch or merge wrote to.")
  private @Nullable Path out;

  @Option(
      names = "--similar",
      paramLabel = "IN",
      description = {
        "Compare the submissions, too, found in the folder or archive that batch was given; "
            + "once for each of these. Takes some minutes for thousands."
      })
  private List<Path> in = List.of();

  @Override
  public Integer call() throws Exception {
    if (spec == null || out == null) {
      throw new IllegalStateException("picocli sets these");
    }
    GradedFolder graded = open(out);
    List<SimilarGroup> similar = in.isEmpty() ? null : compare(graded);
    Path index = write(graded, out.resolve("report"), similar);
    spec.commandLine().getOut().println("Report: " + index);
    return 0;
  }

  private List<SimilarGroup> compare(GradedFolder graded)
      throws UserException, BadInputException, IOException {
    Map<String, List<Source>> sources = new TreeMap<>();
    Set<String> ids = graded.summary().submissions().stream().map(Summary.Row::id).collect(toSet());
    try (FoundSubmissions found = SubmissionFinder.find(in, null, folder -> false)) {
      for (Submission submission : found.submissions()) {
        if (ids.contains(submission.id())) {
          sources.put(submission.id(), read(submission));
        }
      }
    }
    if (sources.isEmpty()) {
      throw new UserException(
          "none of the submissions of %s was found under %s; name what batch was given with --similar."
              .formatted(out, in));
    }
    try (WorkFolder work = WorkFolder.create();
        Progress progress = Progress.of("Comparing", 1)) {
      progress.say(sources.size() + " submissions");
      Path template = Installation.ofThisProcess().home().resolve("student-template");
      return SimilarSubmissions.among(sources, template, work.path());
    }
  }

  /** The sources of a submission; nothing of one that was rejected, too. */
  private static List<Source> read(Submission submission) throws IOException {
    try {
      return SourceReader.read(submission).files().stream()
          .map(file -> new Source(file.path(), file.text()))
          .toList();
    } catch (RejectedException e) {
      return List.of();
    }
  }

  private static Path write(GradedFolder graded, Path folder, @Nullable List<SimilarGroup> similar)
      throws UserException {
    try (Progress progress = Progress.of("Writing", graded.summary().submissions().size())) {
      return new HtmlReport(graded, similar).write(folder, progress::step);
    } catch (IOException e) {
      throw new UserException("the report cannot be written: " + e.getMessage(), e);
    }
  }

  private static GradedFolder open(Path folder) throws UserException {
    try {
      return GradedFolder.open(folder);
    } catch (IOException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }
}
