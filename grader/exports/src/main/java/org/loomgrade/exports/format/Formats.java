package org.loomgrade.exports.format;

import java.util.List;
import java.util.stream.Collectors;
import org.loomgrade.exports.grade.ExportException;

/** All formats, in the order that help lists them. */
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          new Csv(),
          new MoodleWorksheet(),
          new MoodleCsv(),
          new MoodleXml(),
          new CanvasCsv(),
          new LtiAgs(),
          new Gradescope(),
          new PrairieLearn(),
          new GitHubClassroom(),
          new JunitXml(),
          new Sarif());

  private Formats() {}

  public static List<Format> all() {
    return ALL;
  }

  /**
   * The format of a name.
   *
   * @throws ExportException when there is none; the message names those that are
   */
  public static Format of(String name) throws ExportException {
    return ALL.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new ExportException(
                "there is no format %s; there are %s."
                    .formatted(
                        name, ALL.stream().map(Format::name).collect(Collectors.joining(", ")))));
  }
}
