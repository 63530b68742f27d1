package org.loomgrade.rubric;

import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.loomgrade.settings.BadSettingsException;
import org.loomgrade.settings.SettingsFile;

/** A rubric with the file that it was read from, which knows each value's line. */
record RubricFile(SettingsFile file, Rubric rubric) {
  private static final URL SCHEMA =
      Objects.requireNonNull(
          RubricFile.class.getResource("rubric.schema.json"), "rubric.schema.json");

  static RubricFile parse(Path path, String text) throws BadRubricException {
    try {
      SettingsFile file = SettingsFile.parse(path, text, SCHEMA);
      return new RubricFile(file, file.as(Rubric.class));
    } catch (BadSettingsException e) {
      throw new BadRubricException(path, e.line(), e.reason());
    }
  }

  Path path() {
    return file.path();
  }

  /** The line of the value at a JSON pointer. */
  int line(String pointer) {
    return file.line(pointer);
  }
}
