package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.grading.Disagreements;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Result;

final class HtmlReportTest {
  @TempDir Path temporary = Path.of("");
  private Path out = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void folders() {
    out = temporary.resolve("out");
    report = out.resolve("report");
  }

  @Test
  void eachSubmissionHasAPageToSendAndOneForTheInstructor() throws IOException {
    List<String> done = new ArrayList<>();
    Samples.store(out, Map.of(), List.of(Samples.faulty("ann"), Samples.full("ben")));

    Path index = new HtmlReport(GradedFolder.open(out), null).write(report, done::add);

    assertThat(index).isEqualTo(report.resolve("index.html")).isRegularFile();
    assertThat(done).containsExactly("ann", "ben");
    assertThat(report.resolve("students/ann.html")).isRegularFile();
    assertThat(report.resolve("submissions/ben.html")).isRegularFile();
  }

  @Test
  void sameResultsGiveTheSameBytes() throws IOException {
    Samples.store(out, Map.of(), List.of(Samples.faulty("ann"), Samples.full("ben")));
    write();
    List<String> first = contents();

    write();

    assertThat(contents()).isEqualTo(first);
  }

  @Test
  void pagesOfAnEarlierReportGoAndOtherFilesStay() throws IOException {
    Samples.store(out, Map.of(), List.of(Samples.full("ann"), Samples.full("ben")));
    write();
    Files.writeString(report.resolve("students/notes.txt"), "mine");
    Samples.store(out, Map.of(), List.of(Samples.full("ben")));

    write();

    assertThat(report.resolve("students/ann.html")).doesNotExist();
    assertThat(report.resolve("submissions/ann.html")).doesNotExist();
    assertThat(report.resolve("students/notes.txt")).hasContent("mine");
  }

  @Test
  void studentsSeeOfHiddenCriteriaTheHintAlone() throws IOException {
    Samples.store(out, Map.of(), List.of(Samples.faulty("ann")));

    write();

    assertThat(report.resolve("students/ann.html"))
        .content()
        .contains("The title of primes.hidden", "Think of squares.", "never returned")
        .doesNotContain("2147117569", "loomgrade replay", "index.html");
    assertThat(report.resolve("submissions/ann.html"))
        .content()
        .contains("2147117569", "loomgrade replay results/ann.json 2");
  }

  @Test
  void studentsPageShowsNothingOfOthersAndNoAddresses() throws IOException {
    Map<String, Identity> identities =
        Map.of(
            "ann", Samples.identity("Group 7", "Ann Noon"),
            "ben", Samples.identity("Group 8", "Ben Bolt"));
    Samples.store(out, identities, List.of(Samples.faulty("ann"), Samples.full("ben")));

    write();

    assertThat(report.resolve("students/ann.html"))
        .content()
        .contains("Ann Noon")
        .doesNotContain("Ben", "ben", "@example.org", "s-Ann");
    assertThat(report.resolve("index.html"))
        .content()
        .contains("Ann Noon", "Group 8", "s-ben bolt", "late");
  }

  @Test
  void graderErrorsAndDisagreementsStandOnTop() throws IOException {
    Samples.store(
        out,
        Map.of(),
        List.of(Samples.full("ann"), Samples.graderError("ben"), Samples.missing("cleo")));
    Confirmation confirmation =
        new Confirmation(
            Confirmation.FORMAT,
            "ann",
            Samples.provenance(),
            null,
            List.of(new Confirmation.Disagreement("primes.waits", Samples.DEADLOCK)));
    ResultStore.open(out).write(Disagreements.of(List.of(confirmation)));

    write();

    String index = Files.readString(report.resolve("index.html"));
    assertThat(index)
        .contains("the worker did nothing", "primes.waits: deadlock: checkAll never returned");
    assertThat(index.indexOf("Disagreements")).isLessThan(index.indexOf("Commonest findings"));
    assertThat(index.indexOf("failures of the grader")).isLessThan(index.indexOf("Disagreements"));
  }

  @Test
  void similarSubmissionsAreListedWhenTheyWereComparedOnly() throws IOException {
    Samples.store(out, Map.of(), List.of(Samples.full("ann"), Samples.full("ben")));

    write();
    assertThat(report.resolve("index.html")).content().doesNotContain("Near-identical");

    new HtmlReport(GradedFolder.open(out), List.of(new SimilarGroup(List.of("ann", "ben"), 0.937)))
        .write(report, id -> {});
    assertThat(report.resolve("index.html"))
        .content()
        .contains("Near-identical submissions", "<strong>93 %</strong>");
  }

  @Test
  void namesAreEncodedInLinks() throws IOException {
    Samples.store(out, Map.of(), List.of(Samples.full("Zoë #1: 50%")));

    write();

    assertThat(report.resolve("students/Zoë #1: 50%.html")).isRegularFile();
    assertThat(report.resolve("index.html"))
        .content()
        .contains("href=\"students/Zo%C3%AB%20%231:%2050%25.html\"");
  }

  @Test
  void submissionThatIsNoFileNameIsRefused() throws IOException {
    Result result = Samples.full("ann");
    Samples.store(out, Map.of(), List.of(result));
    Path summary = out.resolve("summary.json");
    Files.writeString(
        summary, Files.readString(summary).replace("\"id\": \"ann\"", "\"id\": \"../ann\""));

    assertThatThrownBy(this::write)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a submission \"../ann\", which is no file name");
    assertThat(report.resolve("ann.html")).doesNotExist();
  }

  private void write() throws IOException {
    new HtmlReport(GradedFolder.open(out), null).write(report, id -> {});
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    try (var files = Files.walk(report)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(file + Files.readString(file));
      }
    }
    return contents;
  }
}
