package org.loomgrade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.report.HtmlReport;
import org.loomgrade.report.SimilarGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a batch came to as pages of HTML. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes what a batch came to as HTML pages, which need no network.",
    footer = {
      "",
      "Writes OUT/report/index.html and OUT/report/submissions/<submission>.html for the",
      "instructor, and OUT/report/students/<submission>.html to send, each whole by itself.",
      "Exit status: 0 written, 2 usage or environment, 3 a failure of the grader."
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "The folder that batch or merge wrote to.")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    if (spec == null || out == null) {
      throw new IllegalStateException("picocli sets these");
    }
    GradedFolder graded = open(out);
    Path index = write(graded, out.resolve("report"), null);
    spec.commandLine().getOut().println("Report: " + index);
    return 0;
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
