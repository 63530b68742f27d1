package org.loomgrade.exports.grade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/**
 * A submission that the grader failed at; it gets no grade, and a later batch grades it.
 *
 * @param reason harmless
 */
public record Ungraded(
    String submission, String reason, @Nullable Identity identity, List<Student> students) {
  public Ungraded {
    students = List.copyOf(students);
  }
}
