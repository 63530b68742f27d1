package org.loomgrade.exports.grade;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Student;

/**
 * By what users are named: {@code name}, {@code email}, {@code submission} (the submission's id,
 * where the download did not say whose it is), or an id of the download or of the instructor's list
 * of users, such as {@code canvas-user}.
 */
public record UserKey(String name) {
  static final String SUBMISSION = "submission";

  /** The name of a group whose members the download did not name; they are one student here. */
  static final String GROUP = "group";

  /** How a student is known by it; null when they are not. */
  public @Nullable String of(Student student) {
    String value =
        switch (name) {
          case "name" -> student.name();
          case "email" -> student.email();
          default -> student.ids().get(name);
        };
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * The key that is asked for, else that which most of the students have. The notes say which.
   *
   * @param asked null when none is asked for
   */
  public static UserKey choose(
      @Nullable UserKey asked, List<UserKey> keys, List<Recipient> recipients, Notes notes) {
    UserKey key = choose(asked, keys, recipients);
    notes.add("Users are named by their %s; --user names them by something else.".formatted(key));
    return key;
  }

  /** As {@link #choose(UserKey, List, List, Notes)}, for who says more of it in the notes. */
  public static UserKey choose(
      @Nullable UserKey asked, List<UserKey> keys, List<Recipient> recipients) {
    return asked == null ? mostCommon(keys, recipients) : asked;
  }

  /**
   * The key that most of the students have, the first of several. The submission's id is taken only
   * where nobody has another: beside ids that the instructor gave, it would be one too. Of keys
   * that nobody has, it is the first.
   */
  static UserKey mostCommon(List<UserKey> keys, List<Recipient> recipients) {
    UserKey submission = new UserKey(SUBMISSION);
    return keys.stream()
        .filter(key -> !key.equals(submission) && key.count(recipients) > 0)
        .max(Comparator.comparingLong(key -> key.count(recipients)))
        .orElseGet(() -> submission.count(recipients) > 0 ? submission : keys.getFirst());
  }

  private long count(List<Recipient> recipients) {
    return recipients.stream().filter(one -> of(one.student()) != null).count();
  }

  @Override
  public String toString() {
    return name;
  }
}
