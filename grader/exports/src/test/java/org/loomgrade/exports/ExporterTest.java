package org.loomgrade.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.exports.format.FormatSettings;
import org.loomgrade.exports.format.Formats;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.GradeSettings;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Roster;

final class ExporterTest {
  @TempDir private Path temporary;
  private Path out = Path.of("");
  private final Notes notes = new Notes();

  @BeforeEach
  void grade() throws IOException {
    out = Batches.ofEachKind(temporary.resolve("out"));
  }

  @Test
  void severalSubmissionsGetAFileEach() throws Exception {
    Path folder = temporary.resolve("new/folder");

    assertThat(export("gradescope", folder)).hasSize(5);

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("ada.json", "pair.json", "zoe.json", "dave.json", "-erin.json");
    assertThat(notes.leftOut()).containsExactly("frank could not be graded; run batch again");
  }

  @Test
  void oneSubmissionIsAFile() throws Exception {
    Path file = temporary.resolve("results.json");

    export("gradescope", file, null, "ada");

    assertThat(file).content().contains("\"score\": 62.5");
  }

  @Test
  void fileInTheWayOfAFolderIsLeft() throws IOException {
    Path file = Files.writeString(temporary.resolve("results.json"), "mine");

    assertThatThrownBy(() -> export("gradescope", file))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("there are 6")
        .hasMessageContaining("--submission");
    assertThat(file).hasContent("mine");
  }

  @Test
  void whatCouldNotBeGradedHasNoFile() {
    Path file = temporary.resolve("results.json");

    assertThatThrownBy(() -> export("gradescope", file, null, "frank"))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("frank could not be graded");
    assertThat(file).doesNotExist();
  }

  @Test
  void fileOfAnEarlierExportIsToldWhereThereIsNoGradeNow() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("folder"));
    Files.writeString(folder.resolve("frank.json"), "old");

    export("gradescope", folder);

    assertThat(notes.all()).anyMatch(note -> note.contains("frank.json is of an earlier export"));
    assertThat(folder.resolve("frank.json")).hasContent("old");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void templateIsNeverReplaced() throws IOException {
    Path template = Files.writeString(temporary.resolve("w.csv"), "Identifier,Grade\n");
    Path link = Files.createSymbolicLink(temporary.resolve("link.csv"), template);

    assertThatThrownBy(() -> export("moodle-worksheet", link, template))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("are the same file");
    assertThat(template).hasContent("Identifier,Grade");
  }

  @Test
  void templateIsAskedForAndOnlyWhereItIsOfUse() {
    assertThatThrownBy(() -> export("canvas-csv", temporary.resolve("f")))
        .hasMessageContaining("canvas-csv needs --template");
    assertThatThrownBy(() -> export("csv", temporary.resolve("f"), temporary.resolve("t")))
        .hasMessageContaining("csv takes no --template");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"summary.json", "timings.json", "results/ada.json", "results", "receipts/x", "."})
  void filesOfTheBatchAreNeverReplaced(String name) throws IOException {
    String summary = Files.readString(out.resolve("summary.json"));

    assertThatThrownBy(() -> export("csv", out.resolve(name)))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("--file");
    assertThat(out.resolve("summary.json")).hasContent(summary);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void deviceIsWrittenTo() throws Exception {
    Path device = Files.createSymbolicLink(temporary.resolve("device"), Path.of("/dev/null"));

    export("csv", device);

    assertThat(device).isSymbolicLink();
  }

  @Test
  void fileBesideTheResultsIsFine() throws Exception {
    export("csv", out.resolve("grades.csv"));

    assertThat(out.resolve("grades.csv")).exists();
  }

  @Test
  void unknownSubmissionIsNamed() {
    assertThatThrownBy(() -> export("csv", temporary.resolve("f"), null, "ada", "adda"))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("no submission adda");
  }

  @Test
  void unknownFormatNamesThoseThatAre() {
    assertThatThrownBy(() -> Formats.of("excel"))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("moodle-worksheet, moodle-csv");
  }

  @Test
  void pointsAreScaledAndThatIsTold() throws Exception {
    Path file = temporary.resolve("f");
    GradeSettings scaled =
        new GradeSettings(Set.of(), false, null, BigDecimal.valueOf(7), Roster.EMPTY);

    Exporter.export(new ExportOrder(out, Formats.of("csv"), file, null, scaled, settings()), notes);

    assertThat(file).content().contains("graded,4.38,7,");
    assertThat(notes.all())
        .containsExactly("Points are scaled from 100 to 7, rounded half up to two decimals.");
  }

  private Set<Path> export(String format, Path file) throws IOException, ExportException {
    return export(format, file, null);
  }

  private Set<Path> export(String format, Path file, @Nullable Path template, String... submissions)
      throws IOException, ExportException {
    GradeSettings grades = new GradeSettings(Set.of(submissions), false, null, null, Roster.EMPTY);
    return Exporter.export(
        new ExportOrder(out, Formats.of(format), file, template, grades, settings()), notes);
  }

  private static FormatSettings settings() {
    return new FormatSettings(null, null, Instant.EPOCH);
  }
}
