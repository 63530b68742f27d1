package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.explore.ExploreResult;

/** What {@code replay} says of recorded findings. */
final class ReplayTest {
  private static final String TALLY =
      """
      class Tally {
        int count;
        void add() {
          count++;
        }
        static void main() throws Exception {
          Tally tally = new Tally();
          Thread other = new Thread(tally::add, "other");
          other.start();
          tally.add();
          other.join();
          System.out.println("tally " + tally.count);
        }
      }
      """;

  @TempDir Path folder = Path.of("");
  private Path classes = Path.of("");
  private Path json = Path.of("");

  @BeforeEach
  void explore() throws IOException {
    classes = Explored.compile(Files.createDirectories(folder.resolve("classes")), TALLY);
    json = folder.resolve("result.json");
    Cli cli =
        Cli.run("explore", "-cp", classes, "--main", "Tally", "--schedules", 60, "--json", json);
    assertThat(cli.exit()).as(cli.err()).isEqualTo(1);
  }

  @Test
  void everyFindingFailsAgainStepByStep() throws IOException {
    ExploreResult result = ExploreResult.read(Files.readString(json));
    for (int number = 1; number <= result.numbered().size(); number++) {
      Cli cli = Cli.run("replay", json, number);

      assertThat(cli.exit()).as(cli.out() + cli.err()).isZero();
      assertThat(cli.out())
          .contains(number + ". " + result.numbered().get(number - 1).kind())
          .contains("It printed:\n     tally ")
          .endsWith(" failed again, as recorded.\n");
      assertThat(cli.err()).isEmpty();
    }
  }

  @Test
  void findingsHaveIdsAsWell() throws IOException {
    String id = ExploreResult.read(Files.readString(json)).findings().getLast().id();

    assertThat(Cli.run("replay", json, id).exit()).isZero();
  }

  @Test
  void programMayHaveMoved() throws IOException {
    Path moved = Files.move(classes, folder.resolve("elsewhere"));

    assertThat(Cli.run("replay", json).exit()).isEqualTo(2);
    assertThat(Cli.run("replay", json, "--classpath", moved).exit()).isZero();
  }

  @Test
  void mendedProgramDoesNotFailAgain() throws IOException {
    Explored.compile(classes, TALLY.replace("void add", "synchronized void add"));

    Cli cli = Cli.run("replay", json, 1);

    assertThat(cli.exit()).as(cli.err()).isEqualTo(1);
    assertThat(cli.out()).contains("did not fail as recorded: nothing failed.");
  }

  @Test
  void otherStepsAreSaid() throws IOException {
    Explored.compile(
        classes,
        TALLY.replace("Tally tally = new Tally();", "Tally tally = new Tally(); tally.add();"));

    Cli cli = Cli.run("replay", json, 1);

    assertThat(cli.exit()).as(cli.out()).isEqualTo(1);
    assertThat(cli.out()).contains("did not fail as recorded: recorded ");
  }

  @Test
  void changedRecordIsSaid() throws IOException {
    Files.writeString(
        json,
        Files.readString(json)
            .replaceFirst("\"operation\": \"call Thread.start\"", "\"operation\": \"sit still\""));

    Cli cli = Cli.run("replay", json, 1);

    assertThat(cli.exit()).isEqualTo(1);
    assertThat(cli.out().replaceAll("\\s+", " "))
        .contains(" was main: sit still (Tally.java:9), now it was main: call Thread.start");
  }

  @Test
  void unknownFindingIsNamedWithTheNumbersThereAre() {
    Cli cli = Cli.run("replay", json, 99);

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.err()).contains("holds no finding \"99\"; it has the numbers 1 to ");
  }

  @Test
  void resultWithoutFindingsHasNothingToReplay() throws IOException {
    ExploreResult result = ExploreResult.read(Files.readString(json));
    Files.writeString(
        json, ResultJson.write(result.withFindings(java.util.List.of(), java.util.List.of())));

    Cli cli = Cli.run("replay", json);

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.err()).contains("there is nothing to replay");
  }

  @Test
  void whatIsNoResultIsNamed() throws IOException {
    assertRefused(folder.resolve("missing.json"), "there is no file");
    assertRefused(Files.writeString(folder.resolve("a.json"), "no json {"), "is no result");
    assertRefused(Files.writeString(folder.resolve("b.json"), "[]"), "is no result");
    assertRefused(Files.writeString(folder.resolve("c.json"), ""), "is no result");
    assertRefused(Files.writeString(folder.resolve("d.json"), "{}"), "it names no format");
    assertRefused(
        Files.writeString(folder.resolve("e.json"), "{\"format\": \"loomgrade-explore/1\"}"),
        "is damaged");
    assertRefused(
        Files.writeString(folder.resolve("f.json"), "{\"format\": \"loomgrade-result/1\"}"),
        "is damaged");
    assertRefused(
        Files.writeString(folder.resolve("h.json"), "{\"format\": \"loomgrade-summary/1\"}"),
        "has the format \"loomgrade-summary/1\", which cannot be replayed");
    assertRefused(Files.write(folder.resolve("g.json"), new byte[] {-1, -2}), "no text in UTF-8");
  }

  private static void assertRefused(Path file, String message) {
    Cli cli = Cli.run("replay", file);
    assertThat(cli.exit()).as(cli.err()).isEqualTo(2);
    assertThat(cli.err()).contains(message).doesNotContain("\tat ");
  }
}
