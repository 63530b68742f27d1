package org.loomgrade.exports.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.loomgrade.exports.grade.ExportException;

/**
 * A CSV file of somebody else's that some cells are set in. Rows without a change keep their bytes:
 * quotes, line ends, a byte order mark.
 */
final class CsvTemplate {
  private static final String BOM = "\uFEFF";

  private final boolean bom;
  private final char delimiter;
  private final List<String> raw = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> changed = new HashSet<>();

  private CsvTemplate(boolean bom, char delimiter) {
    this.bom = bom;
    this.delimiter = delimiter;
  }

  /**
   * Reads a file whose first row is its header; spreadsheets may have saved it with semicolons or
   * tabs.
   *
   * @param columns that its header has
   * @throws ExportException when it has no such header, or is no CSV
   */
  static CsvTemplate parse(String text, List<String> columns) throws ExportException {
    boolean bom = text.startsWith(BOM);
    String body = bom ? text.substring(BOM.length()) : text;
    for (char delimiter : new char[] {',', ';', '\t'}) {
      if (header(body, delimiter).containsAll(columns)) {
        return read(body, bom, delimiter);
      }
    }
    throw new ExportException(
        "the template has no header with the columns %s; name the file that the platform made."
            .formatted(String.join(", ", columns)));
  }

  private static List<String> header(String body, char delimiter) {
    try (CSVParser parser = CSVParser.parse(body, format(delimiter))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? records.next().toList() : List.of();
    } catch (UncheckedIOException | IOException e) {
      // Divided by something else, if it is CSV at all.
      return List.of();
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  private static CsvTemplate read(String body, boolean bom, char delimiter) throws ExportException {
    CsvTemplate template = new CsvTemplate(bom, delimiter);
    try (CSVParser parser = CSVParser.parse(body, format(delimiter))) {
      List<CSVRecord> records = parser.getRecords();
      for (int i = 0; i < records.size(); i++) {
        int start = (int) records.get(i).getCharacterPosition();
        int end =
            i + 1 < records.size()
                ? (int) records.get(i + 1).getCharacterPosition()
                : body.length();
        template.raw.add(body.substring(start, end));
        template.rows.add(new ArrayList<>(records.get(i).toList()));
      }
      return template;
    } catch (UncheckedIOException | IOException e) {
      throw new ExportException("the template is no CSV: " + e.getMessage(), e);
    }
  }

  List<String> header() {
    return rows.getFirst();
  }

  /** How many rows there are, the header among them. */
  int size() {
    return rows.size();
  }

  /** A cell; empty where the row is shorter. */
  String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** Sets a cell, which must be safe already. */
  void set(int row, int column, String cell) {
    List<String> cells = rows.get(row);
    while (cells.size() <= column) {
      cells.add("");
    }
    if (!cells.set(column, cell).equals(cell)) {
      changed.add(row);
    }
  }

  String text() {
    StringBuilder text = new StringBuilder(bom ? BOM : "");
    for (int i = 0; i < rows.size(); i++) {
      text.append(
          changed.contains(i)
              ? new CsvText(delimiter, lineEnd(raw.get(i))).row(rows.get(i)).toString()
              : raw.get(i));
    }
    return text.toString();
  }

  private static String lineEnd(String line) {
    return line.endsWith("\r\n")
        ? "\r\n"
        : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
  }
}
