package org.loomgrade.exports.format;

import java.util.ArrayList;
import java.util.List;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Recipient;
import org.loomgrade.exports.grade.UserKey;
import org.loomgrade.exports.lti.Score;

/**
 * Scores as the Assignment and Grade Services of LTI 1.3 take them (specification 2.0, section
 * 3.4): an array of the bodies of requests, for scripts that send them themselves.
 */
final class LtiAgs implements Format.OfCourse {
  @Override
  public String name() {
    return "lti-ags";
  }

  @Override
  public String write(Course course, FormatSettings settings, Notes notes) {
    List<Recipient> recipients = course.recipients();
    UserKey key = UserKey.choose(settings.user(), Score.USER_KEYS, recipients, notes);
    List<Score> scores = new ArrayList<>();
    Recipient.by(key, recipients, notes)
        .forEach((id, recipient) -> scores.add(Score.of(id, recipient.grade(), settings.now())));
    return Json.write(scores);
  }
}
