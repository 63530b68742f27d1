package org.loomgrade.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.model.Location;

/**
 * A line of a thread dump, in the form of {@link StackTraceElement#toString}.
 *
 * @param text such as {@code submission//exercises.PrimeChecker.checkAll(PrimeChecker.java:31)}
 */
record Frame(String text) {
  private static final Pattern PLACE = Pattern.compile("\\(([^():]+):([1-9][0-9]*)\\)$");

  static Frame parse(String text) {
    return new Frame(text);
  }

  boolean isStudents() {
    return text.startsWith(SubmissionClasses.LOADER + "/");
  }

  Optional<Location> location() {
    Matcher place = PLACE.matcher(text);
    return place.find()
        ? Optional.of(new Location(place.group(1), Integer.parseInt(place.group(2))))
        : Optional.empty();
  }
}
