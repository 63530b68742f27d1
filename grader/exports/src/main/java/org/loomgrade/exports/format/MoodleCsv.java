package org.loomgrade.exports.format;

import java.util.List;
import java.util.Map;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Recipient;
import org.loomgrade.exports.grade.UserKey;

/**
 * What Moodle's gradebook imports as CSV. Its form is told which column names users; the headers
 * are those that it proposes by itself.
 */
final class MoodleCsv implements Format.OfCourse {
  private static final List<UserKey> KEYS =
      List.of(
          new UserKey("email"),
          new UserKey("moodle-idnumber"),
          new UserKey("moodle-username"),
          new UserKey("submission"));
  private static final Map<String, String> HEADERS =
      Map.of(
          "email", "Email address",
          "moodle-idnumber", "ID number",
          "moodle-username", "Username",
          "moodle-user", "User ID",
          "submission", "Username");

  @Override
  public String name() {
    return "moodle-csv";
  }

  @Override
  public String write(Course course, FormatSettings settings, Notes notes) {
    List<Recipient> recipients = course.recipients();
    UserKey key = UserKey.choose(settings.user(), KEYS, recipients, notes);
    String header = HEADERS.getOrDefault(key.name(), Cell.of(Plain.line(key.name())));
    CsvText text = new CsvText();
    text.row(List.of(header, "Full name", "Grade", "Feedback comments"));
    Recipient.by(key, recipients, notes)
        .forEach((id, recipient) -> text.row(row(Plain.line(id), recipient, notes)));
    return text.toString();
  }

  private static List<String> row(String id, Recipient recipient, Notes notes) {
    if (Cell.isFormula(id)) {
      notes.add(
          "%s: the id %s would be a formula in a spreadsheet and got an apostrophe before it."
              .formatted(recipient.label(), id));
    }
    String name = recipient.student().name();
    return List.of(
        Cell.of(id),
        // PHP, which reads it in Moodle, takes a backslash before a quote for an escape.
        name == null ? "" : Cell.of(Plain.line(name).replace('\\', '/')),
        recipient.grade().mark().score().toPlainString(),
        Cell.of(Feedback.html(recipient.grade())));
  }
}
