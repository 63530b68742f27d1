package org.loomgrade.exports.grade;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Student;
import org.loomgrade.model.Summary;

/**
 * The grades of a batch.
 *
 * @param grades sorted by submission
 * @param ungraded those that the grader failed at; they stand in the notes, too
 * @param version the grader's, of the first result; empty when there is none
 */
public record Course(
    List<Grade> grades, List<Ungraded> ungraded, String version, GradeSettings settings) {
  public Course {
    grades = List.copyOf(grades);
    ungraded = List.copyOf(ungraded);
  }

  /** How many submissions there are, graded or not. */
  public int size() {
    return grades.size() + ungraded.size();
  }

  /** One for each student of each graded submission. */
  public List<Recipient> recipients() {
    return grades.stream()
        .flatMap(grade -> grade.students().stream().map(student -> new Recipient(grade, student)))
        .toList();
  }

  /**
   * Reads what a batch wrote, one result at a time.
   *
   * @throws ExportException when a submission that was asked for is not there
   * @throws IOException with a message for people, when a result is missing or damaged
   */
  public static Course read(GradedFolder folder, GradeSettings settings, Notes notes)
      throws ExportException, IOException {
    List<Summary.Row> rows = rows(folder.summary(), settings.submissions());
    List<Grade> grades = new ArrayList<>();
    List<Ungraded> ungraded = new ArrayList<>();
    Set<String> found = new HashSet<>();
    String version = "";
    for (Summary.Row row : rows) {
      Result result = folder.result(row);
      version = version.isEmpty() ? Plain.line(result.grader().version()) : version;
      List<Student> students = students(row, settings.roster(), found);
      if (result.status() == ResultStatus.GRADER_ERROR) {
        String reason = result.message() == null ? "" : Plain.line(result.message());
        ungraded.add(new Ungraded(row.id(), reason, row.identity(), students));
        notes.leaveOut(row.id() + " could not be graded; run batch again");
      } else {
        grades.add(grade(result, row.identity(), students, settings, notes));
      }
    }
    if (settings.submissions().isEmpty()) {
      settings.roster().tellOfOthers(found, notes);
    }
    return new Course(grades, ungraded, version, settings);
  }

  private static List<Summary.Row> rows(Summary summary, Set<String> wanted)
      throws ExportException {
    if (wanted.isEmpty()) {
      return summary.submissions();
    }
    List<Summary.Row> rows =
        summary.submissions().stream().filter(row -> wanted.contains(row.id())).toList();
    if (rows.size() < wanted.size()) {
      Set<String> missing = new TreeSet<>(wanted);
      rows.forEach(row -> missing.remove(row.id()));
      throw new ExportException(
          "there is no submission %s in the summary; its ids are in summary.json."
              .formatted(String.join(", ", missing)));
    }
    return rows;
  }

  private static Grade grade(
      Result result,
      @Nullable Identity identity,
      List<Student> students,
      GradeSettings settings,
      Notes notes) {
    BigDecimal max = BigDecimal.valueOf(result.maxScore());
    BigDecimal wanted = settings.scale();
    Scale scale = new Scale(max, wanted == null ? max : wanted);
    if (scale.to().compareTo(max) != 0) {
      notes.add(
          "Points are scaled from %s to %s, rounded half up to two decimals."
              .formatted(Mark.rounded(max).toPlainString(), scale.to().toPlainString()));
    }
    Mark full = new Mark(scale.apply(BigDecimal.valueOf(result.score())), scale.to(), null);
    LatePolicy policy = settings.latePolicy();
    Mark mark = policy == null ? full : policy.apply(full, result.submission(), identity, notes);
    if (mark.deduction() != null) {
      notes.add("%s: %s".formatted(result.submission(), mark.deduction().text()));
    }
    return new Grade(
        result.submission(),
        result.status(),
        result.message() == null ? null : Plain.lines(result.message()),
        mark,
        Shown.criteria(result, settings.hidden(), scale),
        identity,
        students);
  }

  private static List<Student> students(Summary.Row row, Roster roster, Set<String> found) {
    Identity identity = row.identity();
    List<Student> named =
        identity == null || identity.students().isEmpty()
            ? List.of(new Student(null, null, Map.of(UserKey.SUBMISSION, row.id())))
            : identity.students().stream().map(student -> standIn(student, identity)).toList();
    boolean alone = named.size() == 1;
    List<Student> students = new ArrayList<>();
    for (Student student : named) {
      roster.find(student, row.id(), alone).ifPresent(found::add);
      students.addAll(roster.complete(student, row.id(), alone));
    }
    return students;
  }

  /** One who is named by nothing but the group stands for its members. */
  private static Student standIn(Student student, Identity identity) {
    if (identity.group() == null || student.name() != null || student.email() != null) {
      return student;
    }
    Map<String, String> ids = new TreeMap<>(student.ids());
    ids.put(UserKey.GROUP, identity.group());
    return new Student(null, null, ids);
  }
}
