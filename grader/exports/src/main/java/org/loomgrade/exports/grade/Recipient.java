package org.loomgrade.exports.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.loomgrade.model.Student;

/** One student and the grade that they get; each member of a group is one. */
public record Recipient(Grade grade, Student student) {

  /** How messages name them: the submission, and the name if it is known. */
  public String label() {
    String id = Plain.line(grade.submission());
    String name = student.name() == null ? "" : Plain.line(student.name());
    return name.isEmpty() || name.equals(id) ? id : "%s (%s)".formatted(id, name);
  }

  /**
   * Those who are known by a key, by how they are. Who is not, or has several submissions, gets no
   * grade and stands in the notes.
   */
  public static Map<String, Recipient> by(
      UserKey key, Collection<Recipient> recipients, Notes notes) {
    Map<String, List<Recipient>> found = new LinkedHashMap<>();
    for (Recipient recipient : recipients) {
      String id = key.of(recipient.student());
      if (id == null) {
        notes.leaveOut("%s has no %s; --users can give one".formatted(recipient.label(), key));
      } else {
        found.computeIfAbsent(id, _ -> new ArrayList<>()).add(recipient);
      }
    }
    return single(found, id -> key + " " + Plain.line(id), notes);
  }

  /**
   * Those who are found alone. Who has several submissions, of which we cannot know the one that
   * counts, stands in the notes.
   *
   * @param who how the notes name where they were found
   */
  public static <K> Map<K, Recipient> single(
      Map<K, List<Recipient>> found, Function<K, String> who, Notes notes) {
    Map<K, Recipient> single = new LinkedHashMap<>();
    found.forEach((key, several) -> {
      if (several.size() == 1) {
        single.put(key, several.getFirst());
      } else {
        notes.leaveOut(
            "%s has %d submissions (%s); pick one by --submission"
                .formatted(
                    who.apply(key),
                    several.size(),
                    String.join(", ", several.stream().map(Recipient::label).toList())));
      }
    });
    return single;
  }
}
