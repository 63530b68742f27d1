package org.loomgrade.exports.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Mark.Deduction;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Ungraded;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/** A table for people and their scripts: a row for each student, a column for each criterion. */
final class Csv implements Format.OfCourse {
  private static final List<String> FIRST =
      List.of("submission", "name", "email", "group", "late", "submittedAt");
  private static final List<String> GRADE =
      List.of("status", "score", "maxScore", "deduction", "message");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String write(Course course, FormatSettings settings, Notes notes) {
    List<String> ids = ids(course);
    Set<String> criteria =
        course.grades().stream()
            .flatMap(grade -> grade.criteria().stream())
            .map(GradedCriterion::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    CsvText text = new CsvText();
    text.row(
        Stream.of(FIRST, ids, GRADE, List.copyOf(criteria))
            .flatMap(List::stream)
            .map(Cell::of)
            .toList());
    for (Grade grade : course.grades()) {
      for (Student student : grade.students()) {
        List<String> row = start(grade.submission(), grade.identity(), student, ids);
        row.addAll(cells(grade));
        row.addAll(points(grade, criteria));
        text.row(row);
      }
    }
    for (Ungraded ungraded : course.ungraded()) {
      for (Student student : ungraded.students()) {
        List<String> row = start(ungraded.submission(), ungraded.identity(), student, ids);
        row.addAll(List.of("grader-error", "", "", "", Cell.of(ungraded.reason())));
        criteria.forEach(_ -> row.add(""));
        text.row(row);
      }
    }
    return text.toString();
  }

  private static List<String> ids(Course course) {
    TreeSet<String> ids = new TreeSet<>();
    course.grades().forEach(grade -> add(ids, grade.students()));
    course.ungraded().forEach(ungraded -> add(ids, ungraded.students()));
    FIRST.forEach(ids::remove);
    return List.copyOf(ids);
  }

  private static void add(Set<String> ids, List<Student> students) {
    students.forEach(student -> ids.addAll(student.ids().keySet()));
  }

  private static List<String> start(
      String submission, @Nullable Identity identity, Student student, List<String> ids) {
    List<String> row = new ArrayList<>();
    row.add(text(submission));
    row.add(text(student.name()));
    row.add(text(student.email()));
    row.add(text(identity == null ? null : identity.group()));
    row.add(identity == null || identity.late() == null ? "" : identity.late().toString());
    row.add(text(identity == null ? null : identity.submittedAt()));
    ids.forEach(id -> row.add(text(student.ids().get(id))));
    return row;
  }

  private static List<String> cells(Grade grade) {
    Deduction deduction = grade.mark().deduction();
    return List.of(
        grade.status().id(),
        grade.mark().score().toPlainString(),
        grade.mark().maxScore().toPlainString(),
        deduction == null ? "" : deduction.points().toPlainString(),
        grade.message() == null ? "" : Cell.of(grade.message()));
  }

  private static List<String> points(Grade grade, Set<String> criteria) {
    Map<String, BigDecimal> points =
        grade.criteria().stream()
            .collect(
                Collectors.toMap(GradedCriterion::id, GradedCriterion::score, BigDecimal::add));
    Function<String, String> cell =
        id -> points.containsKey(id) ? points.get(id).toPlainString() : "";
    return criteria.stream().map(cell).toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : Cell.of(Plain.line(text));
  }
}
