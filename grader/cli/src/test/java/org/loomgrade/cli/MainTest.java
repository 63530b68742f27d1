package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
      strings = {"--help", "check --help", "batch --help", "explore --help", "replay --help"})
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
    assertThatUsage(run(), "Missing command: check, batch, explore or replay", "Usage: loomgrade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--sed",
        "check --sed 1 DIR",
        "batch --sed 1 --out OUT IN",
        "explore -cp A --main B --sed 1",
        "replay --sed 1 F"
      })
  void unknownOptionIsNamed(String arguments) {
    assertThatUsage(run((Object[]) arguments.split(" ", -1)), "--sed");
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

    assertThatUsage(run("batch", missing, "--out", out), missing + " is not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void numberOfJobsIsChecked(String jobs) {
    assertThatUsage(
        run("batch", submission, "--out", out, "--jobs", jobs), "--jobs must be >= 1, was " + jobs);
  }

  @Test
  void numberOfJobsIsANumber() {
    assertThatUsage(
        run("batch", submission, "--out", out, "--jobs", "many"), "--jobs", "'many' is not an int");
  }

  @Test
  void batchNeedsAFolderForItsResults() {
    assertThatUsage(run("batch", submission), "--out");
  }

  @Test
  void fileInTheWayOfTheResultsIsNamed() throws IOException {
    Files.writeString(out, "in the way");

    assertThatUsage(
        run("batch", temporary.resolve("in"), "--out", out),
        "nothing can be written to " + out,
        "name another folder for --out");
    assertThat(out).hasContent("in the way");
  }

  @Test
  void emptyFolderHoldsNoSubmission() {
    assertThatUsage(run("batch", submission, "--out", out), "no submission was found under");
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
        run("batch", temporary.resolve("in"), "--out", out, "--rubrics", rubrics),
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

    Run run = run("batch", temporary.resolve("in"), "--out", out);

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
    run("batch", in, "--out", in.resolve("out"));

    Run again = run("batch", in, "--out", in.resolve("out"));

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("     1 rejected");
  }

  private static void assertThatUsage(Run run, String... messages) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(messages).doesNotContain("\tat ");
  }

  private static Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
    return new Run(exit, out.toString(), err.toString());
  }

  private record Run(int exit, String out, String err) {}
}
