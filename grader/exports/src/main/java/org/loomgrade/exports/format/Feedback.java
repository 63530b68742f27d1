package org.loomgrade.exports.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Mark.Deduction;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Remark;
import org.loomgrade.model.ResultStatus;

/** A grade in words, for a student. */
final class Feedback {
  /** A cell of a spreadsheet holds 32,767 characters. */
  private static final int MAX_LENGTH = 30_000;

  /** How it begins, so that an earlier one of ours is known. */
  private static final String START = "Graded by Loomgrade: ";

  private Feedback() {}

  /** Lines divided by {@code \n}: the score, what was taken, and what was lost where. */
  static String of(Grade grade) {
    List<String> lines = head(START, grade);
    Set<Remark> said = new LinkedHashSet<>();
    grade.criteria().stream()
        .filter(criterion -> isTold(grade, criterion))
        .forEach(criterion -> lines.addAll(criterion(criterion, said)));
    return Plain.capped(String.join("\n", lines), MAX_LENGTH);
  }

  /** The lines of the whole: the score, what was taken, and why nothing was judged. */
  static List<String> head(String start, Grade grade) {
    List<String> lines = new ArrayList<>();
    lines.add(start + grade.mark().text());
    Deduction deduction = grade.mark().deduction();
    if (deduction != null) {
      lines.add("Taken: " + deduction.text());
    }
    if (grade.message() != null) {
      lines.add(grade.message());
    }
    return lines;
  }

  /** Where nothing was judged, a list of all criteria would say nothing. */
  private static boolean isTold(Grade grade, GradedCriterion criterion) {
    return grade.status() == ResultStatus.GRADED
        ? !criterion.passed()
        : !criterion.remarks().isEmpty();
  }

  /** One fault may cost several criteria; it is told once. */
  private static List<String> criterion(GradedCriterion criterion, Set<Remark> said) {
    boolean again = !criterion.remarks().isEmpty() && said.containsAll(criterion.remarks());
    List<String> lines = new ArrayList<>();
    lines.add(
        "- %s: %s of %s%s"
            .formatted(
                criterion.title(),
                criterion.score().toPlainString(),
                criterion.maxScore().toPlainString(),
                again ? " (the same as above)" : ""));
    criterion.remarks().stream()
        .filter(said::add)
        .flatMap(remark -> remark.full().lines())
        .map("  "::concat)
        .forEach(lines::add);
    return lines;
  }

  /** As HTML of the same lines. Generics of Java would be taken for tags else. */
  static String html(Grade grade) {
    StringBuilder html = new StringBuilder();
    for (String line : of(grade).lines().toList()) {
      int indent = line.length() - line.stripLeading().length();
      html.append(html.isEmpty() ? "" : "<br>\n")
          .append("&nbsp;".repeat(indent))
          .append(escaped(line.substring(indent)));
    }
    return html.toString();
  }

  /** HTML after what an instructor has written; an earlier one of ours gives way to it. */
  static String after(String written, Grade grade) {
    int ours = written.indexOf(START);
    String own = ours < 0 ? written : written.substring(0, ours);
    return own.isBlank() ? Cell.of(html(grade)) : own + (ours < 0 ? "<br>\n" : "") + html(grade);
  }

  /**
   * Text as HTML, without what is part of CSV: PHP, which reads it in Moodle, takes a backslash
   * before a quote for an escape, and one such cell would end the import of all.
   */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\\", "&#92;");
  }
}
