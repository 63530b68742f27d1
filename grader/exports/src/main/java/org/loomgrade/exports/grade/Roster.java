package org.loomgrade.exports.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.loomgrade.model.Student;

/**
 * The instructor's list of users, a CSV file: it gives students ids that the download did not say.
 * The first column says who ({@code submission}, {@code name}, {@code email} or an id such as
 * {@code moodle-participant}); each further one gives them the id of its header, an {@code email}
 * or a {@code name}. Empty cells give nothing. Several rows of one {@code submission}, {@code
 * group} or {@code moodle-group} name its members, where the download did not.
 */
public final class Roster {
  /** Gives nobody anything. */
  public static final Roster EMPTY = new Roster(new UserKey(UserKey.SUBMISSION), Map.of());

  private static final Set<String> OF_SEVERAL =
      Set.of(UserKey.SUBMISSION, UserKey.GROUP, "moodle-group");

  private final UserKey who;
  private final Map<String, List<Map<String, String>>> given;

  private Roster(UserKey who, Map<String, List<Map<String, String>>> given) {
    this.who = who;
    this.given = given;
  }

  /**
   * Reads a list.
   *
   * @throws ExportException when the file is no such list; the message names the line
   */
  public static Roster read(Path file) throws ExportException, IOException {
    String text = text(file);
    try (CSVParser parser = CSVParser.parse(text, format(text))) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty() || records.getFirst().size() < 2) {
        throw new ExportException(
            "%s: expected a header of two columns or more, such as submission,lti-user"
                .formatted(file));
      }
      List<String> header = header(file, records.getFirst());
      Map<String, List<Map<String, String>>> given = new HashMap<>();
      for (CSVRecord record : records.subList(1, records.size())) {
        String id = record.get(0).strip();
        if (record.size() > header.size()) {
          throw new ExportException(
              "%s: record %d has %d cells, the header has %d"
                  .formatted(file, record.getRecordNumber(), record.size(), header.size()));
        }
        if (id.isEmpty()) {
          continue;
        }
        List<Map<String, String>> rows = given.computeIfAbsent(id, _ -> new ArrayList<>());
        rows.add(cells(header, record));
        if (rows.size() > 1 && !OF_SEVERAL.contains(header.getFirst())) {
          throw new ExportException(
              "%s: record %d: %s %s stands in it twice"
                  .formatted(file, record.getRecordNumber(), header.getFirst(), Plain.line(id)));
        }
      }
      return new Roster(new UserKey(header.getFirst()), given);
    } catch (UncheckedIOException | IOException e) {
      throw new ExportException("%s is no CSV: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * The student with what the list gives them; those of several rows, if the student stands for a
   * group.
   *
   * @param alone whether nobody else handed the submission in: a submission does not tell the
   *     members of a group apart
   */
  List<Student> complete(Student student, String submission, boolean alone) {
    List<Map<String, String>> rows =
        find(student, submission, alone).map(given::get).orElse(List.of());
    return rows.isEmpty()
        ? List.of(student)
        : rows.stream().map(row -> with(student, row, rows.size() > 1)).toList();
  }

  /** The first cell of the rows that the list has for a student; as for {@link #complete}. */
  Optional<String> find(Student student, String submission, boolean alone) {
    String id =
        who.name().equals(UserKey.SUBMISSION) ? (alone ? submission : null) : who.of(student);
    return Optional.ofNullable(id).filter(given::containsKey);
  }

  /** Says how many rows gave nobody anything: of the whole class, or of a mistaken header. */
  void tellOfOthers(Set<String> found, Notes notes) {
    if (found.isEmpty() && !given.isEmpty()) {
      notes.add(
          "No row of --users is of a submission here: nobody's %s is in its first column."
              .formatted(who));
    } else if (found.size() < given.size()) {
      notes.add(
          "--users names %d, of whom %d have no submission here."
              .formatted(given.size(), given.size() - found.size()));
    }
  }

  private static Student with(Student student, Map<String, String> row, boolean member) {
    Map<String, String> ids = new TreeMap<>(student.ids());
    if (member) {
      ids.remove(UserKey.GROUP);
    }
    ids.putAll(row);
    String name = ids.remove("name");
    String email = ids.remove("email");
    return new Student(
        name == null ? student.name() : name, email == null ? student.email() : email, ids);
  }

  /** Spreadsheets save CSV with semicolons where numbers have commas. */
  private static CSVFormat format(String text) {
    String header = text.lines().findFirst().orElse("");
    char delimiter =
        header.contains(",")
            ? ','
            : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  private static String text(Path file) throws ExportException, IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new ExportException("there is no file %s.".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new ExportException(file + " is no text in UTF-8; save it as CSV in UTF-8.", e);
    }
  }

  private static List<String> header(Path file, CSVRecord record) throws ExportException {
    List<String> header = record.stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (column.isEmpty() || !seen.add(column)) {
        throw new ExportException(
            "%s: the header has the column \"%s\" twice or has no name for it"
                .formatted(file, Plain.line(column)));
      }
    }
    return header;
  }

  private static Map<String, String> cells(List<String> header, CSVRecord record) {
    Map<String, String> cells = new TreeMap<>();
    for (int i = 1; i < record.size(); i++) {
      String cell = record.get(i).strip();
      if (!cell.isEmpty()) {
        cells.put(header.get(i), cell);
      }
    }
    return cells;
  }
}
