package org.loomgrade.exports.format;

import java.util.List;
import java.util.Map;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Recipient;
import org.loomgrade.exports.grade.UserKey;

/**
 * What Moodle's gradebook imports as XML: items and users by their ID numbers. One user that Moodle
 * does not know ends its import, so that nobody is named by anything else.
 */
final class MoodleXml implements Format.OfCourse {
  private static final List<UserKey> KEYS =
      List.of(new UserKey("moodle-idnumber"), new UserKey("sid"), new UserKey("submission"));

  @Override
  public String name() {
    return "moodle-xml";
  }

  @Override
  public String write(Course course, FormatSettings settings, Notes notes) throws ExportException {
    if (settings.assignment() == null) {
      throw new ExportException(
          "moodle-xml needs --assignment: the ID number of the grade item, which its settings in Moodle name.");
    }
    List<Recipient> recipients = course.recipients();
    UserKey key = UserKey.choose(settings.user(), KEYS, recipients);
    notes.add(
        "Users are named by their %s, which has to be their ID number in Moodle; --user names them by something else."
            .formatted(key));
    Xml xml = new Xml().start("results", Map.of());
    Recipient.by(key, recipients, notes)
        .forEach((id, recipient) -> write(xml, settings.assignment(), id, recipient.grade()));
    return xml.end().toString();
  }

  private static void write(Xml xml, String assignment, String id, Grade grade) {
    xml.start("result", Map.of())
        .element("assignment", Map.of(), assignment)
        .element("student", Map.of(), id)
        .element("score", Map.of(), grade.mark().score().toPlainString())
        .element("feedback", Map.of(), Feedback.html(grade))
        .end();
  }
}
