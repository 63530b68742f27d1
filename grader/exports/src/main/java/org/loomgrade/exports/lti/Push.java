package org.loomgrade.exports.lti;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Recipient;
import org.loomgrade.exports.grade.UserKey;

/**
 * Pushes scores: those that have no receipt, or have changed since, one after the other. Each that
 * arrived gets a receipt at once, so that a push that was cut short goes on where it stopped.
 */
public final class Push {
  private static final int CONFLICT = 409;

  private final Gradebook gradebook;
  private final Receipts receipts;
  private final Clock clock;
  private final List<String> sent = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int unchanged;
  private Instant last = Instant.MIN;

  /**
   * A push to a platform.
   *
   * @param out the folder that a batch wrote; receipts are kept there
   * @param pause how it waits between tries
   */
  public Push(Platform platform, Path out, HttpClient client, Pause pause, Clock clock) {
    this.gradebook = new Gradebook(platform, new Requests(client, pause, clock));
    this.receipts = new Receipts(out, platform.target());
    this.clock = clock;
  }

  /** A score that is to be sent. */
  private record Due(Recipient recipient, Score score, Optional<Receipt> before) {
    String text() {
      String was =
          before.map(receipt -> ", was " + receipt.score().scoreGiven().toPlainString()).orElse("");
      return "%s: %s to %s%s"
          .formatted(
              recipient.label(), recipient.grade().mark().text(), Plain.line(score.userId()), was);
    }
  }

  /**
   * Pushes the grades of a course.
   *
   * @param user by what users are named; null for what most have of those that platforms know
   * @param dryRun whether nothing is sent: the report says what would be
   * @param notes where it says who has no id
   * @param progress is told of each score that was tried
   * @throws IOException when receipts cannot be read or written
   */
  public PushReport run(
      Course course, @Nullable UserKey user, boolean dryRun, Notes notes, Consumer<String> progress)
      throws IOException, InterruptedException {
    List<Due> due = due(course, user, notes);
    if (dryRun) {
      due.forEach(one -> sent.add(one.text()));
      return report(null);
    }
    try {
      if (!due.isEmpty()) {
        URI lineItem = gradebook.lineItem(maximum(due));
        for (Due one : due) {
          send(lineItem, one);
          progress.accept(one.recipient().label());
        }
      }
      return report(null);
    } catch (PushException e) {
      return report(e.getMessage());
    }
  }

  private List<Due> due(Course course, @Nullable UserKey user, Notes notes) throws IOException {
    List<Recipient> recipients = course.recipients();
    UserKey key = UserKey.choose(user, Score.USER_KEYS, recipients, notes);
    List<Due> due = new ArrayList<>();
    for (Map.Entry<String, Recipient> entry : Recipient.by(key, recipients, notes).entrySet()) {
      Score score = Score.of(entry.getKey(), entry.getValue().grade(), clock.instant());
      Optional<Receipt> before = receipts.of(entry.getKey());
      if (before.isPresent() && before.get().covers(score)) {
        unchanged++;
      } else {
        due.add(new Due(entry.getValue(), score, before));
      }
    }
    return due;
  }

  private void send(URI lineItem, Due due) throws PushException, IOException, InterruptedException {
    Instant earliest = due.before().map(receipt -> receipt.score().time()).orElse(Instant.MIN);
    Score score = due.score().at(next(earliest));
    HttpResponse<String> response = gradebook.post(lineItem, score);
    if (response.statusCode() == CONFLICT) {
      // Moodle: it holds a score of this second or a later one; one try with a second that is
      // later.
      score = due.score().at(next(score.time().plusSeconds(1)));
      response = gradebook.post(lineItem, score);
    }
    if (Answers.isOk(response)) {
      receipts.write(due.recipient().grade().submission(), score);
      sent.add(due.text());
    } else {
      refused.add("%s: the platform answered %s".formatted(due.text(), Answers.text(response)));
    }
  }

  /** Now, or just after what came before: platforms refuse times that do not grow. */
  private Instant next(Instant earliest) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (Instant before : List.of(earliest, last)) {
      if (!before.equals(Instant.MIN) && !now.isAfter(before)) {
        now = before.plusMillis(1);
      }
    }
    last = now;
    return now;
  }

  private static BigDecimal maximum(List<Due> due) {
    return due.stream()
        .map(one -> one.score().scoreMaximum())
        .max(BigDecimal::compareTo)
        .orElseThrow();
  }

  private PushReport report(@Nullable String stopped) {
    return new PushReport(sent, unchanged, refused, stopped);
  }
}
