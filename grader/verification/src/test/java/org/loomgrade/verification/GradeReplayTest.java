package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;

/** Findings of a graded submission are replayed from the result alone. */
final class GradeReplayTest {
  @TempDir static Path folder;
  private static Path json;
  private static Result result;

  @BeforeAll
  static void check() throws IOException {
    json = folder.resolve("result.json");
    Cli cli =
        Cli.run(
            "check",
            Product.referenceSolutions().resolve("faulty/primes-groups-get-then-put"),
            "--json",
            json);
    assertThat(cli.exit()).as(cli.err()).isEqualTo(1);
    result = ResultJson.read(Files.readString(json));
  }

  @Test
  void everyFindingWithAScheduleFailsAgain() {
    List<Finding> findings = result.numbered();
    assertThat(findings).anyMatch(finding -> finding.interleaving() != null);
    for (int number = 1; number <= findings.size(); number++) {
      if (findings.get(number - 1).schedule() != null) {
        Cli cli = Cli.run("replay", json, number);

        assertThat(cli.out()).endsWith(" failed again, as recorded.\n");
        assertThat(cli.exit()).as(cli.err()).isZero();
      }
    }
  }

  @Test
  void anotherScheduleDoesNotFailAsRecorded() throws IOException {
    int number = numberOfTheFirstInterleaving();
    long index = Objects.requireNonNull(result.numbered().get(number - 1).schedule()).index();
    Path other = folder.resolve("other.json");
    Files.writeString(other, Files.readString(json).replace("\"index\": " + index, "\"index\": 1"));

    Cli cli = Cli.run("replay", other, number);

    assertThat(cli.out()).contains("did not fail as recorded");
    assertThat(cli.exit()).isEqualTo(1);
  }

  @Test
  void whatNeedsNoRunCannotBeReplayed() {
    List<Finding> findings = result.numbered();
    int number =
        findings.indexOf(
                findings.stream().filter(f -> f.schedule() == null).findFirst().orElseThrow())
            + 1;

    Cli cli = Cli.run("replay", json, number);

    assertThat(cli.err()).contains("there is nothing to replay");
    assertThat(cli.exit()).isEqualTo(2);
  }

  @Test
  void aNumberThatIsNotThereIsNamed() {
    Cli cli = Cli.run("replay", json, "99");

    assertThat(cli.err()).contains("\"99\"", "1 to " + result.numbered().size());
    assertThat(cli.exit()).isEqualTo(2);
  }

  private static int numberOfTheFirstInterleaving() {
    for (int i = 0; i < result.numbered().size(); i++) {
      if (result.numbered().get(i).interleaving() != null) {
        return i + 1;
      }
    }
    throw new AssertionError("no finding has an interleaving");
  }
}
