package org.loomgrade.exports.format;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV after RFC 4180, from cells that are safe already. */
final class CsvText {
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();
  private final CSVFormat format;

  CsvText() {
    this(',', END);
  }

  CsvText(char delimiter, String end) {
    format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator(end).get();
  }

  CsvText row(List<String> cells) {
    try {
      new CSVPrinter(text, format).printRecord(cells);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException("memory is written to", e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
