package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.ExportOrder;
import org.loomgrade.exports.Exporter;
import org.loomgrade.exports.format.Format;
import org.loomgrade.exports.format.FormatSettings;
import org.loomgrade.exports.format.Formats;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.grading.StorageException;
import org.loomgrade.settings.BadSettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports grades for other software. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what a batch came to as a file that other software imports.",
      "Formats of all submissions:",
      "  csv               a row a student, a column a criterion",
      "  moodle-csv        Moodle, gradebook, Import > CSV file",
      "  moodle-xml        Moodle, gradebook, Import > XML file; --assignment is",
      "                    the ID number of the grade item",
      "  lti-ags           scores of LTI 1.3; loomgrade push sends them",
      "  junit-xml         a test report, for continuous integration",
      "  sarif             findings with files and lines, SARIF 2.1.0",
      "Formats that fill in --template, a file that the platform made:",
      "  moodle-worksheet  the grading worksheet of an assignment, in English",
      "  canvas-csv        the gradebook of Canvas; --assignment names a column",
      "                    if it has several",
      "Formats of one submission:",
      "  gradescope        results.json of an autograder",
      "  prairielearn      results.json of an external grader",
      "  github-classroom  <RUNNER>_RESULTS of the autograding reporter, Base64",
      "If there are several submissions, F is a folder for these, which gets a file",
      "for each; --submission ID picks one into a file."
    },
    footer = {
      "",
      "A late policy:",
      "  { \"format\": \"loomgrade-late-policy/1\", \"percentPerDay\": 10,",
      "    \"deadline\": \"2026-03-01T23:59:00+01:00\", \"graceMinutes\": 15,",
      "    \"maxPercent\": 50, \"of\": \"maximum\", \"percentIfUnknown\": 10 }",
      "Only the first three are needed; percent are of the maximum, or of the score;",
      "the last is taken of what was late without saying when.",
      "",
      "What is scaled, taken or left out, and who gets no grade, is told on standard",
      "error. A submission that could not be graded gets no grade.",
      "Exit status: 0 written, 2 usage or environment, 3 a failure of ours."
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "The folder that batch --out wrote to.")
  private Path out = Path.of("");

  @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "See above.")
  private String format = "";

  @Option(
      names = "--file",
      paramLabel = "F",
      required = true,
      description = "Where the export goes; never the template itself.")
  private Path file = Path.of("");

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "The platform's file that grades are filled into; it stays as it is.")
  private @Nullable Path template;

  @Option(
      names = "--assignment",
      paramLabel = "NAME",
      description = "How the platform names what is graded, where a format asks for it.")
  private @Nullable String assignment;

  @Option(
      names = "--hidden",
      description =
          "Show what was found under hidden criteria, too (default: their titles and hints only).")
  private boolean hidden;

  @Mixin private final GradeOptions grades = new GradeOptions();

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    Notes notes = new Notes();
    Set<Path> files = export(notes);
    PrintWriter err = spec.commandLine().getErr();
    err.print(NotesText.render(notes));
    err.println(
        files.size() == 1
            ? "Written: " + files.iterator().next()
            : "Written: %d files in %s".formatted(files.size(), file));
    err.flush();
    return 0;
  }

  private Set<Path> export(Notes notes)
      throws UserException, ExportException, BadSettingsException, IOException {
    Format chosen = Formats.of(format);
    if (chosen instanceof Format.OfTemplate && grades.user() != null) {
      throw new UserException(
          "--user is not for %s, whose rows say by what users are named; give students those ids by --users."
              .formatted(format));
    }
    try {
      FormatSettings settings = new FormatSettings(grades.user(), assignment, Instant.now());
      return Exporter.export(
          new ExportOrder(out, chosen, file, template, grades.settings(hidden), settings), notes);
    } catch (StorageException e) {
      throw new UserException(e.getMessage() + "; name another file for --file.", e);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }
}
