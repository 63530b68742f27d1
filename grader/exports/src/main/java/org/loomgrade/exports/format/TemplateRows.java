package org.loomgrade.exports.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Mark;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Recipient;
import org.loomgrade.exports.grade.UserKey;

/** Finds the rows of students in a file of the platform's, and fills in the points that fit it. */
final class TemplateRows {
  private static final int FIRST = 1;

  private final CsvTemplate template;
  private final Course course;
  private final Notes notes;

  /**
   * The rows below the header.
   *
   * @param notes where it says who is left out, and what happened to points
   */
  TemplateRows(CsvTemplate template, Course course, Notes notes) {
    this.template = template;
    this.course = course;
    this.notes = notes;
  }

  /**
   * A column and what students are known by in it.
   *
   * @param column its index; below 0 when the file has none
   * @param cell what of a cell is compared
   * @param several whether all rows that it finds get the grade: those of a group's members
   */
  record Match(int column, List<UserKey> keys, Function<String, String> cell, boolean several) {
    Match(int column, String... keys) {
      this(column, List.of(keys).stream().map(UserKey::new).toList(), Function.identity(), false);
    }
  }

  /**
   * The rows of those who are found, by the first match that finds one and only one. Who has the id
   * of the first match, the platform's own, is found by it or not at all. Who is not found, or has
   * several submissions, stands in the notes.
   */
  Map<Integer, Recipient> find(List<Match> matches) {
    List<Index> indexes =
        matches.stream()
            .filter(match -> match.column() >= 0)
            .map(match -> new Index(match, index(match)))
            .toList();
    Map<Integer, List<Recipient>> found = new LinkedHashMap<>();
    for (Recipient recipient : course.recipients()) {
      List<Integer> rows = rows(recipient, indexes, matches.getFirst());
      if (rows.isEmpty()) {
        notes.leaveOut(recipient.label() + " is not in the template");
      }
      rows.forEach(row -> found.computeIfAbsent(row, _ -> new ArrayList<>()).add(recipient));
    }
    return Recipient.single(found, row -> "row " + (row + 1) + " of the template", notes);
  }

  /** The rows by what is compared of their cells, in lower case. */
  private record Index(Match match, Map<String, List<Integer>> rows) {}

  private Map<String, List<Integer>> index(Match match) {
    return IntStream.range(FIRST, template.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                row -> lowerCase(match.cell().apply(template.cell(row, match.column()).strip()))));
  }

  private static List<Integer> rows(Recipient recipient, List<Index> indexes, Match platforms) {
    for (Index index : indexes) {
      for (UserKey key : index.match().keys()) {
        String id = key.of(recipient.student());
        List<Integer> rows =
            id == null ? List.of() : index.rows().getOrDefault(lowerCase(id), List.of());
        if (rows.size() == 1 || (index.match().several() && !rows.isEmpty())) {
          return rows;
        }
        if (id != null && index.match().equals(platforms)) {
          return List.of();
        }
      }
    }
    return List.of();
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The points of a mark out of the platform's maximum. */
  private BigDecimal points(Mark mark, @Nullable BigDecimal maximum) throws ExportException {
    if (maximum == null || maximum.compareTo(mark.maxScore()) == 0) {
      return mark.score();
    }
    if (course.settings().scale() == null) {
      notes.add(
          "Points are scaled from %s to %s, the maximum in the template, rounded half up to two decimals."
              .formatted(mark.maxScore().toPlainString(), maximum.toPlainString()));
      return mark.outOf(maximum);
    }
    if (mark.score().compareTo(maximum) > 0) {
      throw new ExportException(
          "%s points are more than the template's maximum of %s; leave --scale out, or scale to that."
              .formatted(mark.score().toPlainString(), maximum.toPlainString()));
    }
    return mark.score();
  }

  /** A number as platforms write it, with a point or a comma; null when it is none. */
  static @Nullable BigDecimal number(String cell) {
    String text = cell.strip().replace(',', '.');
    return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? Mark.plain(new BigDecimal(text)) : null;
  }

  /**
   * Sets a cell to the points of a recipient, and tells of a grade that was another.
   *
   * @param maximum what the platform's points are out of; null when the file does not say
   * @throws ExportException when the platform would refuse the points
   */
  void grade(int row, int column, Recipient recipient, @Nullable BigDecimal maximum)
      throws ExportException {
    BigDecimal points = points(recipient.grade().mark(), maximum);
    String old = template.cell(row, column).strip();
    BigDecimal before = number(old);
    if (before != null && before.compareTo(points) == 0) {
      return;
    }
    if (!old.isEmpty() && !old.equals("-")) {
      notes.add(
          "%s: the template's %s is replaced by %s."
              .formatted(recipient.label(), Plain.line(old), points.toPlainString()));
    }
    template.set(row, column, points.toPlainString());
  }
}
