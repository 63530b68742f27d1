package org.loomgrade.exports.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.format.TemplateRows.Match;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Recipient;

/**
 * The gradebook of Canvas as CSV. A column of an assignment is named {@code Title (id)}; one that
 * Canvas does not know would make a new assignment, so that none is added.
 */
final class CanvasCsv implements Format.OfTemplate {
  private static final Pattern ASSIGNMENT = Pattern.compile("(?s)(.*) \\((\\d+)\\)");

  @Override
  public String name() {
    return "canvas-csv";
  }

  @Override
  public String fill(String text, Course course, FormatSettings settings, Notes notes)
      throws ExportException {
    CsvTemplate template = CsvTemplate.parse(text, List.of("Student", "ID", "Section"));
    List<String> header = template.header();
    int column = column(header, settings.assignment());
    TemplateRows rows = new TemplateRows(template, course, notes);
    BigDecimal maximum = maximum(template, column);
    for (Map.Entry<Integer, Recipient> found : rows.find(matches(header)).entrySet()) {
      int row = found.getKey();
      Recipient recipient = found.getValue();
      if (template.cell(row, column).strip().equalsIgnoreCase("EX")) {
        notes.leaveOut(recipient.label() + " is excused in the template");
        continue;
      }
      rows.grade(row, column, recipient, maximum);
    }
    return template.text();
  }

  private static List<Match> matches(List<String> header) {
    return List.of(
        new Match(header.indexOf("ID"), "canvas-user"),
        new Match(header.indexOf("SIS User ID"), "canvas-sis-user", "sid"),
        new Match(header.indexOf("SIS Login ID"), "canvas-login", "email", "github", "submission"),
        new Match(header.indexOf("Integration ID"), "canvas-integration"));
  }

  private static int column(List<String> header, @Nullable String wanted) throws ExportException {
    List<Integer> assignments =
        IntStream.range(header.indexOf("Section") + 1, header.size())
            .filter(i -> ASSIGNMENT.matcher(header.get(i)).matches())
            .boxed()
            .toList();
    List<Integer> chosen =
        assignments.stream().filter(i -> wanted == null || isNamed(header.get(i), wanted)).toList();
    if (chosen.size() == 1) {
      return chosen.getFirst();
    }
    throw new ExportException(
        "%s; --assignment takes the title, the id or both of one of these: %s."
            .formatted(
                wanted == null
                    ? "the template has %d assignments".formatted(assignments.size())
                    : "%s names %d of the template's assignments".formatted(wanted, chosen.size()),
                assignments.stream().map(header::get).collect(Collectors.joining("; "))));
  }

  private static boolean isNamed(String column, String wanted) {
    var matcher = ASSIGNMENT.matcher(column);
    return column.equals(wanted)
        || (matcher.matches()
            && (matcher.group(1).equals(wanted) || matcher.group(2).equals(wanted)));
  }

  private static @Nullable BigDecimal maximum(CsvTemplate template, int column) {
    return IntStream.range(1, Math.min(template.size(), 4))
        .filter(row -> template.cell(row, 0).strip().equals("Points Possible"))
        .mapToObj(row -> TemplateRows.number(template.cell(row, column)))
        .findFirst()
        .orElse(null);
  }
}
