package org.loomgrade.exports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.exports.Batches;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.Notes;

/** Files that were looked at once and are to stay so; what is written lies in target/golden. */
final class GoldenTest {
  static final FormatSettings SETTINGS =
      new FormatSettings(null, "hw, 1", Instant.parse("2026-03-05T12:00:00.5Z"));

  @TempDir private Path folder;
  private Course course;

  @BeforeEach
  void read() throws IOException, ExportException {
    course = Batches.courseOfEachKind(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "csv, csv.csv",
    "moodle-csv, moodle.csv",
    "moodle-xml, moodle.xml",
    "lti-ags, lti-ags.json",
    "junit-xml, junit.xml",
    "sarif, sarif.json"
  })
  void ofACourse(String format, String file) throws IOException, ExportException {
    Format.OfCourse chosen = (Format.OfCourse) Formats.of(format);
    assertThatIsGolden(chosen.write(course, SETTINGS, new Notes()), file);
  }

  @ParameterizedTest
  @CsvSource({
    "gradescope, gradescope.json",
    "prairielearn, prairielearn.json",
    "github-classroom, github-classroom.json"
  })
  void ofASubmission(String format, String file) throws IOException, ExportException {
    Grade ada =
        course.grades().stream()
            .filter(g -> g.submission().equals("ada"))
            .findFirst()
            .orElseThrow();
    String text = ((Format.OfSubmission) Formats.of(format)).write(ada);
    assertThatIsGolden(
        format.equals("github-classroom")
            ? new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8) + "\n"
            : text,
        file);
  }

  @ParameterizedTest
  @CsvSource({
    "moodle-worksheet, worksheet.in.csv, worksheet.out.csv",
    "canvas-csv, canvas.in.csv, canvas.out.csv"
  })
  void ofATemplate(String format, String in, String out) throws IOException, ExportException {
    Format.OfTemplate chosen = (Format.OfTemplate) Formats.of(format);
    FormatSettings settings = new FormatSettings(null, "4711", Instant.EPOCH);
    assertThatIsGolden(chosen.fill(read(in), course, settings, new Notes()), out);
  }

  @Test
  void eachFormatIsHere() {
    assertThat(Formats.all()).hasSize(11);
  }

  private static void assertThatIsGolden(String text, String file) throws IOException {
    Path written = Files.createDirectories(Path.of("target/golden")).resolve(file);
    Files.writeString(written, text);
    assertThat(text).isEqualTo(read(file));
  }

  static String read(String file) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
