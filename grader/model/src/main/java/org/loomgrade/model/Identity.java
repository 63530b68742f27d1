package org.loomgrade.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a submission is, as the download of a learning management system says it.
 *
 * @param shape the download's shape, such as {@code moodle} or {@code canvas}
 * @param students who handed it in: one, or the members of a group
 * @param group the group's name; null when it is nobody's in particular
 * @param late whether it was handed in late; null when the download does not say
 * @param submittedAt when, as ISO 8601; null when the download does not say
 */
public record Identity(
    String shape,
    List<Student> students,
    @Nullable String group,
    @Nullable Boolean late,
    @Nullable String submittedAt) {
  public Identity {
    students = List.copyOf(students);
  }
}
