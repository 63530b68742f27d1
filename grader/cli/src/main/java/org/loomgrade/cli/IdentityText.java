package org.loomgrade.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/** Whose a submission is, in one line. */
final class IdentityText {
  private IdentityText() {}

  /** Names, ids and what else the download says; empty when it says nothing. */
  static String of(@Nullable Identity identity) {
    if (identity == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    identity.students().forEach(student -> parts.add(student(student)));
    if (identity.group() != null) {
      parts.add("group " + identity.group());
    }
    if (Boolean.TRUE.equals(identity.late())) {
      parts.add("late");
    }
    if (identity.submittedAt() != null) {
      parts.add("at " + identity.submittedAt());
    }
    return Printable.of(
        parts.isEmpty() ? identity.shape() + ": nobody named" : String.join("; ", parts));
  }

  private static String student(Student student) {
    List<String> parts = new ArrayList<>();
    if (student.name() != null) {
      parts.add(student.name());
    }
    if (student.email() != null) {
      parts.add("<" + student.email() + ">");
    }
    student.ids().forEach((key, id) -> parts.add(key + " " + id));
    return parts.isEmpty() ? "a student without name" : String.join(" ", parts);
  }
}
