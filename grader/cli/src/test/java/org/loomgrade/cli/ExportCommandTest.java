package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loomgrade.cli.Run.assertThatUsage;
import static org.loomgrade.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Result;
import org.loomgrade.model.Student;
import org.loomgrade.model.Summary;

/** The verbs that hand grades on, as far as they go without a platform. */
class ExportCommandTest {
  private static final String LTI =
      """
      { "format": "loomgrade-lti/1", "clientId": "c", "tokenUrl": "https://lms.invalid/token",
        "keyFile": "key.pem", "keyId": "1", "lineItem": "https://lms.invalid/items/1" }
      """;

  @TempDir Path temporary;
  private Path out = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void grade() throws IOException {
    out = temporary.resolve("out");
    file = temporary.resolve("grades");
    List<Result> results =
        List.of(Results.graded("alice"), Results.full("bob"), Results.graderError("dave"));
    ResultStore store = ResultStore.open(out);
    for (Result result : results) {
      store.write(result);
    }
    Student alice = new Student("Alice\u001b[31m", null, Map.of("lti-user", "u1"));
    Identity identity = new Identity("moodle", List.of(alice), null, true, null);
    store.writeSummary(Summary.of(results, Map.of("alice", identity)));
  }

  @Test
  void exportWritesTheFileAndNothingToStandardOutput() {
    Run run = run("export", out, "--to", "csv", "--file", file);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("No grade for 1:", "  dave could not be graded", "Written: " + file);
    assertThat(file).content().contains("alice,Alice [31m,", "dave,");
  }

  @Test
  void latePolicyIsAppliedToTheExportAndNotToTheResults() throws IOException {
    String before = Files.readString(out.resolve("results/alice.json"));
    Path policy =
        Files.writeString(
            temporary.resolve("late.json"),
            """
            { "format": "loomgrade-late-policy/1", "deadline": "2026-03-01T23:59:00Z",
              "percentPerDay": 10, "percentIfUnknown": 25 }
            """);

    Run run = run("export", out, "--to", "csv", "--file", file, "--late-policy", policy);

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("alice: handed in late, it is not known when: 25% of 48 points, -12")
        .contains("not known when it was handed in, of 1: bob");
    assertThat(out.resolve("results/alice.json")).hasContent(before);
  }

  @Test
  void mistakeInALatePolicyIsNamedWithItsLine() throws IOException {
    Path policy = Files.writeString(temporary.resolve("late.json"), "{\n  \"deadline\": 1 }");

    assertThatUsage(
        run("export", out, "--to", "csv", "--file", file, "--late-policy", policy),
        "loomgrade: " + policy + ":1: ");
    assertThat(file).doesNotExist();
  }

  @Test
  void folderWithoutResultsIsNamed() {
    assertThatUsage(
        run("export", temporary.resolve("no"), "--to", "csv", "--file", file),
        "summary.json is missing; name the folder that batch --out wrote to.");
  }

  @Test
  void fileThatCannotBeWrittenIsNamed() {
    Path missing = temporary.resolve("missing/grades.csv");

    assertThatUsage(
        run("export", out, "--to", "csv", "--file", missing),
        missing + " cannot be written: there is no such folder; name another file for --file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-1", "x", "1e999999999", "NaN", ""})
  void scaleIsANumberAboveZero(String scale) {
    assertThatUsage(
        run("export", out, "--to", "csv", "--file", file, "--scale", scale),
        "--scale",
        "must be a number above 0, such as 10 or 12.5, was " + scale);
  }

  @Test
  void templatesTakeNoUser() {
    assertThatUsage(
        run("export", out, "--to", "canvas-csv", "--file", file, "--user", "email"),
        "--user is not for canvas-csv");
  }

  @Test
  void unknownFormatIsNamed() {
    assertThatUsage(run("export", out, "--to", "xls", "--file", file), "no format xls");
  }

  @Test
  void dryRunOfAPushSaysWhatWouldBeSent() throws IOException {
    Run run = run("push", out, "--lti", lti(), "--dry-run");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            would be sent: alice (Alice [31m): 26.67 of 48 to u1
            1 would be sent, 0 unchanged, 0 refused
            """);
    assertThat(run.err()).contains("No grade for 2:", "dave could not", "bob has no lti-user");
  }

  @Test
  void keyThatCannotBeReadIsNamedWithoutIt() throws IOException {
    Path lti = lti();
    Files.writeString(temporary.resolve("key.pem"), "secret");

    Run run = run("push", out, "--lti", lti);

    assertThatUsage(run, "loomgrade: " + lti + ":2: /keyFile");
    assertThat(run.err()).doesNotContain("secret");
  }

  private Path lti() throws IOException {
    Files.writeString(temporary.resolve("key.pem"), KeyText.ofNewKey());
    return Files.writeString(temporary.resolve("lti.json"), LTI);
  }
}
