package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.lti.Platform;
import org.loomgrade.exports.lti.Push;
import org.loomgrade.exports.lti.PushReport;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.settings.BadSettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pushes scores to a platform. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    description = {
      "Posts scores to the gradebook of a platform of LTI 1.3 (Canvas, Moodle, ...).",
      "What has arrived gets a receipt in OUT/receipts; a later push sends what is missing or has "
          + "changed.",
      "Each member of a group gets the group's score."
    },
    footer = {
      "",
      "CONFIG:",
      "  { \"format\": \"loomgrade-lti/1\",",
      "    \"clientId\": \"10000000000001\",",
      "    \"tokenUrl\": \"https://lms.example/login/oauth2/token\",",
      "    \"keyFile\": \"tool.pem\", \"keyId\": \"2026\",",
      "    \"lineItem\": \"https://lms.example/api/lti/courses/1/line_items/2\" }",
      "Or \"lineItems\", the address of all of a course, and \"label\": the one of that",
      "title is found there, or made; \"resourceId\" tells apart those of one title.",
      "The key is the tool's private RSA key, as PEM (BEGIN PRIVATE KEY) or JWK;",
      "\"keyVariable\" names a variable of the environment that holds it instead.",
      "\"audience\" is what the platform wants tokens to be for, if not tokenUrl.",
      "",
      "Users are named by their lti-user or canvas-user, whichever most of them have;",
      "where nobody has one and the download named nobody, by their submission.",
      "",
      "Exit status: 0 every score is there; 1 some were refused or not sent;",
      "2 usage or environment; 3 a failure of ours."
    })
final class PushCommand implements Callable<Integer> {
  private static final int NOT_ALL = 1;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "The folder that batch --out wrote to.")
  private Path out = Path.of("");

  @Option(
      names = "--lti",
      paramLabel = "CONFIG",
      required = true,
      description = "The platform, as JSON, see below.")
  private Path config = Path.of("");

  @Option(
      names = "--dry-run",
      description = "Send nothing, ask the platform nothing; say what would be sent.")
  private boolean dryRun;

  @Mixin private final GradeOptions grades = new GradeOptions();

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    Notes notes = new Notes();
    PushReport report = push(notes);
    PrintWriter err = spec.commandLine().getErr();
    err.print(NotesText.render(notes));
    err.flush();
    PrintWriter text = spec.commandLine().getOut();
    text.print(PushText.render(report, dryRun));
    text.flush();
    return report.complete() ? 0 : NOT_ALL;
  }

  private PushReport push(Notes notes)
      throws UserException,
          ExportException,
          BadSettingsException,
          IOException,
          InterruptedException {
    Platform platform = Platform.read(config, System.getenv());
    Course course;
    try {
      course = Course.read(GradedFolder.open(out), grades.settings(false), notes);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
        Progress progress = Progress.of("Pushing", course.recipients().size())) {
      Push push = new Push(platform, out, client, Thread::sleep, Clock.systemUTC());
      return push.run(course, grades.user(), dryRun, notes, progress::step);
    }
  }
}
