package org.loomgrade.cli;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;

/** A class path as it stands on a command line. */
final class ClassPathText {
  private ClassPathText() {}

  /** Its entries, between the platform's path separators. */
  static List<String> split(String classpath) {
    return List.of(classpath.split(Pattern.quote(File.pathSeparator), -1));
  }

  static String join(List<String> entries) {
    return String.join(File.pathSeparator, entries);
  }
}
