package org.loomgrade.exports.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.format.TemplateRows.Match;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Recipient;
import org.loomgrade.exports.grade.UserKey;

/**
 * The offline grading worksheet of a Moodle assignment, in English. The time of the last change
 * stays as it is: by it, Moodle sees what was graded there since.
 */
final class MoodleWorksheet implements Format.OfTemplate {
  private static final String IDENTIFIER = "Identifier";
  private static final String GRADE = "Grade";

  @Override
  public String name() {
    return "moodle-worksheet";
  }

  @Override
  public String fill(String text, Course course, FormatSettings settings, Notes notes)
      throws ExportException {
    CsvTemplate template = CsvTemplate.parse(text, List.of(IDENTIFIER, GRADE));
    List<String> header = template.header();
    TemplateRows rows = new TemplateRows(template, course, notes);
    int maximum = header.indexOf("Maximum Grade");
    int changeable = header.indexOf("Grade can be changed");
    int feedback = header.indexOf("Feedback comments");
    for (Map.Entry<Integer, Recipient> found : rows.find(matches(header)).entrySet()) {
      int row = found.getKey();
      Recipient recipient = found.getValue();
      if (template.cell(row, changeable).strip().equalsIgnoreCase("No")) {
        notes.leaveOut(recipient.label() + ": Moodle has locked the grade");
        continue;
      }
      rows.grade(row, header.indexOf(GRADE), recipient, maximum(template, row, maximum));
      if (feedback >= 0) {
        String written = template.cell(row, feedback);
        template.set(row, feedback, Feedback.after(written, recipient.grade()));
      }
    }
    return template.text();
  }

  private static List<Match> matches(List<String> header) {
    return List.of(
        new Match(
            header.indexOf(IDENTIFIER),
            List.of(new UserKey("moodle-participant")),
            cell -> cell.replaceFirst("^.*\\D", ""),
            false),
        new Match(header.indexOf("Email address"), "email"),
        new Match(header.indexOf("ID number"), "moodle-idnumber", "sid"),
        new Match(header.indexOf("Username"), "moodle-username", "submission"),
        // Names of folders have spaces for underscores.
        new Match(
            header.indexOf("Group"),
            List.of(new UserKey("group")),
            cell -> cell.replace('_', ' '),
            true));
  }

  /** Worksheets of old have no such column, and no grade of theirs needs to be scaled. */
  private static @Nullable BigDecimal maximum(CsvTemplate template, int row, int column)
      throws ExportException {
    if (column < 0) {
      return null;
    }
    String cell = template.cell(row, column);
    BigDecimal maximum = TemplateRows.number(cell);
    if (maximum == null) {
      throw new ExportException(
          "row %d of the template has the maximum grade \"%s\"; points can only be given where it is a number."
              .formatted(row + 1, cell.strip()));
    }
    return maximum;
  }
}
