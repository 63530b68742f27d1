package org.loomgrade.exports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.exports.Batches;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.GradeSettings;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Roster;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/** The platforms' own files, filled in. */
final class TemplatesTest {
  private static final String WORKSHEET =
      "Identifier,Email address,Grade,Maximum Grade,Feedback comments\n";
  private static final String CANVAS = "Student,ID,Section,Hw (1),Essay (2)\n";

  @TempDir private Path folder;
  private final Notes notes = new Notes();

  @Test
  void zerosBeforeAParticipantCountForNoMore() throws IOException, ExportException {
    String filled = worksheet(WORKSHEET + "Participant 123,x@y,,100,\n", null);

    assertThat(filled).isEqualTo(WORKSHEET + "Participant 123,x@y,,100,\n");
    assertThat(notes.leftOut()).anyMatch(who -> who.startsWith("ada (Ada Lovelace) is not in"));
  }

  @Test
  void studentIsFoundByTheEmailWhateverItsCase() throws IOException, ExportException {
    assertThat(worksheet(WORKSHEET + "Participant 1,dave@EXAMPLE.org,,100,\n", null))
        .contains("Participant 1,dave@EXAMPLE.org,0,100,");
  }

  @Test
  void whoHasTheIdOfThePlatformIsFoundByNothingElse() throws IOException, ExportException {
    String row = "Participant 1,ada@example.org,,100,\n";

    assertThat(worksheet(WORKSHEET + row, null)).endsWith(row);
  }

  @Test
  void twoRowsOfOneEmailAreNobodys() throws IOException, ExportException {
    String rows = "Participant 1,dave@example.org,,100,\nParticipant 2,dave@example.org,,100,\n";

    assertThat(worksheet(WORKSHEET + rows, null)).endsWith(rows);
  }

  @Test
  void wordsOfTheInstructorStayBeforeOurs() throws IOException, ExportException {
    String once = worksheet(WORKSHEET + "Participant 126,,,100,Well done!\n", null);

    assertThat(once).contains("\"Well done!<br>\nGraded by Loomgrade: 100 of 100\"");
    assertThat(worksheet(once, null)).isEqualTo(once);
  }

  @Test
  void gradeThatWasAnotherIsToldAndTheSameIsNot() throws IOException, ExportException {
    worksheet(
        WORKSHEET + "Participant 00123,,61.00,100,\nParticipant 126,,\"100,00\",100,\n", null);

    assertThat(notes.all())
        .contains("ada (Ada Lovelace): the template's 61.00 is replaced by 62.5.")
        .noneMatch(note -> note.startsWith("zoe"));
  }

  @Test
  void pointsFitTheMaximumOfTheTemplate() throws IOException, ExportException {
    assertThat(worksheet(WORKSHEET + "Participant 00123,,,30,\n", null))
        .contains("Participant 00123,,18.75,30,");
    assertThat(notes.all()).anyMatch(note -> note.contains("scaled from 100 to 30"));
  }

  @Test
  void scaleOfTheInstructorHoldsAsLongAsThePlatformTakesIt() throws IOException, ExportException {
    assertThat(worksheet(WORKSHEET + "Participant 00123,,,30,\n", 20))
        .contains("Participant 00123,,12.5,30,");
    assertThatThrownBy(() -> worksheet(WORKSHEET + "Participant 126,,,10,\n", 20))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("20 points are more than the template's maximum of 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", "A+", "1e3"})
  void maximumThatIsNoNumberIsRefused(String maximum) {
    assertThatThrownBy(() -> worksheet(WORKSHEET + "Participant 126,,," + maximum + ",\n", null))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("row 2");
  }

  @Test
  void eachRowOfAGroupGetsItsGrade() throws IOException, ExportException {
    Identity team =
        new Identity(
            "moodle",
            List.of(new Student(null, null, Map.of("moodle-group", "7"))),
            "Team A 1",
            null,
            null);
    Path out = Batches.write(folder, Map.of("team", team), Batches.graded("team"));
    Course course = Course.read(GradedFolder.open(out), GradeSettings.plain(), notes);
    String template =
        """
        Identifier,Group,Grade
        Participant 1,Team A_1,
        Participant 2,Team B_2,
        Participant 3,Team A_1,
        """;

    assertThat(new MoodleWorksheet().fill(template, course, settings(null), notes))
        .isEqualTo(
            template
                .replace("1,Team A_1,", "1,Team A_1,62.5")
                .replace("3,Team A_1,", "3,Team A_1,62.5"));
    assertThat(notes.leftOut()).isEmpty();
  }

  @Test
  void userWithTwoSubmissionsGetsNoGrade() throws IOException, ExportException {
    Path out =
        Batches.write(
            folder,
            Map.of(
                "one", Batches.alone(null, null, Batches.student("Ada", "ada@example.org", "5")),
                "two", Batches.alone(null, null, Batches.student("Ada", "ada@example.org", "5"))),
            Batches.graded("one"),
            Batches.full("two"));
    Course course = Course.read(GradedFolder.open(out), GradeSettings.plain(), notes);
    String template = WORKSHEET + "Participant 5,,,100,\n";

    String filled = new MoodleWorksheet().fill(template, course, settings(null), notes);

    assertThat(filled).isEqualTo(template);
    assertThat(notes.leftOut())
        .containsExactly(
            "row 2 of the template has 2 submissions (one (Ada), two (Ada)); pick one by --submission");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hw", "1", "Hw (1)"})
  void assignmentOfCanvasIsNamedByTitleOrIdOrBoth(String name) throws IOException, ExportException {
    assertThat(canvas(CANVAS + "Ada,7001,S,,\n", name)).isEqualTo(CANVAS + "Ada,7001,S,62.5,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Homework", "(1)", "hw"})
  void assignmentThatCanvasDoesNotHaveIsRefused(String name) {
    assertThatThrownBy(() -> canvas(CANVAS, name))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("Hw (1); Essay (2)");
  }

  @Test
  void excusedStudentStaysExcused() throws IOException, ExportException {
    assertThat(canvas(CANVAS + "Ada,7001,S,EX,\n", "Hw")).endsWith("Ada,7001,S,EX,\n");
    assertThat(notes.leftOut()).contains("ada (Ada Lovelace) is excused in the template");
  }

  private String worksheet(String template, @Nullable Integer scale)
      throws IOException, ExportException {
    return new MoodleWorksheet().fill(template, course(scale), settings(null), notes);
  }

  private String canvas(String template, String assignment) throws IOException, ExportException {
    return new CanvasCsv().fill(template, course(null), settings(assignment), notes);
  }

  private Course course(@Nullable Integer scale) throws IOException, ExportException {
    GradeSettings grades =
        new GradeSettings(
            Set.of(), false, null, scale == null ? null : BigDecimal.valueOf(scale), Roster.EMPTY);
    return Course.read(GradedFolder.open(Batches.ofEachKind(folder)), grades, notes);
  }

  private static FormatSettings settings(@Nullable String assignment) {
    return new FormatSettings(null, assignment, Instant.EPOCH);
  }
}
