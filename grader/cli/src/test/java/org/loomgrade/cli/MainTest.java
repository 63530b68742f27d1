package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loomgrade.cli.Run.assertThatUsage;
import static org.loomgrade.cli.Run.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as far as it goes without Maven and workers. */
class MainTest {
  private static final String RUBRIC =
      """
      {
        "format": "loomgrade-rubric/1", "exercise": "primes", "title": "Primes", "order": 1,
        "mainClass": "exercises.PrimeChecker", "checks": "org.loomgrade.exercises.PrimeChecks",
        "failures": {},
        "criteria": [
          { "id": "primes.values", "title": "The verdicts are right", "points": 8,
            "visibility": "visible", "schedules": 1, "failures": {} }
        ]
      }
      """;

  @TempDir Path temporary;
  private Path submission = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void install() throws IOException {
    Path home = temporary.resolve("home");
    Files.createDirectories(home.resolve("grader/worker/target/app"));
    Files.writeString(
        Files.createDirectories(home.resolve("rubrics")).resolve("primes.json"), RUBRIC);
    System.setProperty(Installation.HOME, home.toString());
    submission = Files.createDirectories(temporary.resolve("in/alice"));
    out = temporary.resolve("out");
  }

  @AfterEach
  void uninstall() {
    System.clearProperty(Installation.HOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "batch --help",
        "explore --help",
        "replay --help",
        "export --help",
        "push --help",
        "report --help"
      })
  void helpIsAResult(String arguments) {
    Run run = run((Object[]) arguments.split(" ", -1));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: loomgrade").contains("Exit status: 0");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void versionIsAResult() {
    Run run = run("--version");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("loomgrade \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void missingCommandNamesTheCommands() {
    assertThatUsage(run(), "Missing command, one of check, batch, ", "Usage: loomgrade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--sed",
        "check --sed 1 DIR",
        "batch --sed 1 --out OUT IN",
        "explore -cp A --main B --sed 1",
        "replay --sed 1 F",
        "export OUT --sed 1 --to csv --file F",
        "push OUT --sed 1 --lti F",
        "report --sed 1 OUT"
      })
  void unknownOptionIsNamed(String arguments) {
    Run run = run((Object[]) arguments.split(" ", -1));

    assertThatUsage(run, "loomgrade: Unknown option", "'--sed'", " --help tells more.");
    assertThat(run.err().lines()).as("what fits on a screen").hasSizeLessThan(12);
  }

  @Test
  void unknownCommandIsNamed() {
    assertThatUsage(run("chek"), "chek");
  }

  @Test
  void folderThatIsMissingIsNamed() {
    Path missing = temporary.resolve("missing");

    assertThatUsage(
        run("check", missing),
        "loomgrade: "
            + missing
            + " is not a folder, an archive or a .java file; name one that is a submission, or holds some.");
  }

  @Test
  void inputOfABatchThatIsMissingIsNamed() {
    Path missing = temporary.resolve("missing");

    assertThatUsage(
        run("batch", "--sandbox", "none", missing, "--out", out), missing + " is not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void numberOfJobsIsChecked(String jobs) {
    assertThatUsage(
        run("batch", "--sandbox", "none", submission, "--out", out, "--jobs", jobs),
        "--jobs must be >= 1, was " + jobs);
  }

  @Test
  void numberOfJobsIsANumber() {
    assertThatUsage(
        run("batch", "--sandbox", "none", submission, "--out", out, "--jobs", "many"),
        "--jobs",
        "'many' is not an int");
  }

  @Test
  void batchNeedsAFolderForItsResults() {
    assertThatUsage(run("batch", "--sandbox", "none", submission), "--out");
  }

  @Test
  void fileInTheWayOfTheResultsIsNamed() throws IOException {
    Files.writeString(out, "in the way");

    assertThatUsage(
        run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out),
        "nothing can be written to " + out,
        "name another folder for --out");
    assertThat(out).hasContent("in the way");
  }

  @Test
  void emptyFolderHoldsNoSubmission() {
    assertThatUsage(
        run("batch", "--sandbox", "none", submission, "--out", out),
        "no submission was found under");
  }

  @Test
  void missingFolderOfRubricsIsNamed() {
    Path missing = temporary.resolve("missing");

    assertThatUsage(
        run("check", submission, "--rubrics", missing),
        "loomgrade: bad rubric: " + missing + ": there is no such folder of rubrics");
  }

  @Test
  void mistakeInARubricIsNamedWithItsLine() throws IOException {
    Path rubrics = Files.createDirectory(temporary.resolve("rubrics"));
    Path file = Files.writeString(rubrics.resolve("primes.json"), RUBRIC.replace(": 8,", ": -8,"));

    assertThatUsage(
        run(
            "batch",
            "--sandbox",
            "none",
            temporary.resolve("in"),
            "--out",
            out,
            "--rubrics",
            rubrics),
        "loomgrade: bad rubric: " + file + ":6: ");
  }

  @Test
  void submissionWithoutSourcesIsRejectedAndNotFullMarks() {
    Path json = temporary.resolve("result.json");

    Run run = run("check", submission, "--json", json);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("No .java file was found", "Score of alice: 0 of 8");
    assertThat(run.out()).doesNotContain("\u001b");
    assertThat(run.err()).isEmpty();
    assertThat(json).content().contains("\"status\": \"rejected\"");
  }

  @Test
  void resultIsShownThoughItsFileCannotBeWritten() {
    Path json = temporary.resolve("missing/result.json");

    Run run = run("check", submission, "--json", json);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("Score of alice: 0 of 8");
    assertThat(run.err()).contains(json + " cannot be written", "name another file for --json");
  }

  @Test
  void batchWritesAResultForEachAndASummary() throws IOException {
    Files.createDirectories(temporary.resolve("in/bob"));

    Run run = run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("alice", "bob", "     2 rejected");
    assertThat(run.err()).isEmpty();
    assertThat(out.resolve("results/alice.json")).isRegularFile();
    assertThat(out.resolve("results/bob.json")).isRegularFile();
    assertThat(out.resolve("summary.json")).content().contains("\"rejected\": 2");
    assertThat(out.resolve("timings.json")).isRegularFile();
  }

  @Test
  void resultsInsideTheInputAreNoSubmission() {
    Path in = temporary.resolve("in");
    run("batch", "--sandbox", "none", in, "--out", in.resolve("out"));

    Run again = run("batch", "--sandbox", "none", in, "--out", in.resolve("out"));

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("     1 rejected");
  }

  @Test
  void downloadHasIdentitiesInItsSummaryAndSaysWhatIsNotGraded() throws IOException {
    Path zip = zip("canvas.zip", "smithbo_LATE_7_9_notes.txt", "roejo_8_9_a.txt", "list.csv");

    Run run = run("batch", "--sandbox", "none", zip, "--out", out);

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains(zip + ": canvas, 2 submissions.", "not graded: " + zip + "/list.csv: not named");
    assertThat(out.resolve("summary.json"))
        .content()
        .contains("\"shape\": \"canvas\"", "\"canvas-user\": \"7\"", "\"late\": true")
        .contains("\"canvas-user\": \"8\"", "\"late\": false");
  }

  @Test
  void dryRunSaysWhatWouldBeGradedAndWritesNothing() throws IOException {
    Files.writeString(submission.resolve("A.java"), "class A {}");
    Files.writeString(submission.resolve("notes.txt"), "notes");
    Files.createDirectories(temporary.resolve("in/bob"));
    Files.writeString(temporary.resolve("in/list.csv"), "a,b");
    Path in = temporary.resolve("in");

    Run run = run("batch", "--sandbox", "none", in, "--out", out, "--dry-run", "--limit", 2);

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            alice
                from  %s/alice
                grade A.java
                skip  notes.txt: no Java source
            bob
                from  %s/bob
                rejected: No .java file was found; expected src/main/java/exercises/PrimeChecker.java and the other exercises.

            2 of 2 submissions would be graded.
            Part of no submission:
                %s/list.csv: in no submission's folder
            """
                .formatted(in, in, in));
    assertThat(out).doesNotExist();
  }

  @Test
  void dryRunNeedsNoFolderForResultsAndTellsWhose() throws IOException {
    Path zip =
        zip(
            "m.zip",
            "Zo\u00eb_5_assignsubmission_file/A.java",
            "Al_6_assignsubmission_file/A.java");

    Run run =
        run(
            "batch",
            "--sandbox",
            "none",
            zip,
            "--dry-run",
            "--from",
            "moodle",
            "--only",
            "Zo.*file$");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("as    Zo\u00eb moodle-participant 5", "1 of 2 submissions", "1 are left out")
        .doesNotContain("Al_6");
  }

  @Test
  void onlySomeAreGradedAndTheOthersKeepTheirRows() throws IOException {
    Files.createDirectories(temporary.resolve("in/alicia"));
    Files.createDirectories(temporary.resolve("in/bob"));
    Path in = temporary.resolve("in");
    run("batch", "--sandbox", "none", in, "--out", out);

    Run byId = run("batch", "--sandbox", "none", in, "--out", out, "--only", "alice");
    Run byExpression =
        run("batch", "--sandbox", "none", in, "--out", out, "--only", "^ali", "--limit", "1");

    assertThat(byId.out()).contains("alice", "     1 rejected").doesNotContain("alicia", "bob");
    assertThat(byExpression.out()).contains("     1 rejected");
    assertThat(out.resolve("summary.json"))
        .content()
        .contains("\"id\": \"alice\"", "\"id\": \"alicia\"", "\"id\": \"bob\"")
        .contains("\"submissions\": 3");
  }

  @Test
  void selectionThatSaysNothingSensibleIsRefused() {
    assertThatUsage(
        run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out, "--only", "zed"),
        "--only zed matches no submission; there are alice.");
    assertThatUsage(
        run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out, "--only", "a["),
        "--only a[ is neither the id of a submission nor a regular expression: unclosed");
    assertThatUsage(
        run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out, "--limit", "0"),
        "--limit must be >= 1, was 0");
    assertThat(out).doesNotExist();
  }

  @Test
  void shapeIsKnownOrTheKnownOnesAreNamed() {
    assertThatUsage(
        run("batch", "--sandbox", "none", submission, "--out", out, "--from", "blackboard"),
        "--from blackboard is unknown; the shapes are gradescope, moodle, canvas,");
    assertThatUsage(
        run(
            "batch",
            "--sandbox",
            "none",
            temporary.resolve("in"),
            "--out",
            out,
            "--from",
            "canvas"),
        "in has not the shape canvas");
  }

  @Test
  void downloadThatIsDamagedIsNamed() throws IOException {
    Path zip = zip("moodle.zip", "Al_6_assignsubmission_file/A.java");
    Files.write(zip, java.util.Arrays.copyOf(Files.readAllBytes(zip), 60));

    assertThatUsage(
        run("batch", "--sandbox", "none", zip, "--out", out),
        zip + " is damaged",
        "download it again");
  }

  @Test
  void archiveIsCheckedLikeAFolder() throws IOException {
    Run run = run("check", zip("alice.zip", "essay.pdf"));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("Found: essay.pdf", "Score of alice: 0 of 8");
  }

  private Path zip(String name, String... files) throws IOException {
    Path zip = temporary.resolve(name);
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String file : files) {
        to.putNextEntry(new ZipEntry(file));
        to.write("class X {}".getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  @Test
  void reportShowsWhatABatchWrote() {
    run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out);

    Run run = run("report", out);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("Report: %s%n".formatted(out.resolve("report/index.html")));
    assertThat(out.resolve("report/students/alice.html")).content().contains("No .java file");
    assertThat(out.resolve("report/submissions/alice.html")).isRegularFile();
  }

  @Test
  void reportOfNoBatchIsRefused() throws IOException {
    Files.createDirectories(out);

    assertThatUsage(
        run("report", out),
        "loomgrade: "
            + out.resolve("summary.json")
            + " is missing; name the folder that batch --out wrote to.");
  }

  @Test
  void fileInTheWayOfTheReportIsNamed() throws IOException {
    run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out);
    Files.writeString(out.resolve("report"), "in the way");

    assertThatUsage(run("report", out), "the report cannot be written: " + out.resolve("report"));
  }

  @Test
  void reportComparesSubmissionsOfTheBatchOnly() throws IOException {
    run("batch", "--sandbox", "none", temporary.resolve("in"), "--out", out);
    Path other = Files.createDirectories(temporary.resolve("other/bob")).getParent();

    assertThatUsage(
        run("report", out, "--similar", String.valueOf(other)),
        "none of the submissions of " + out + " was found under");
  }
}
