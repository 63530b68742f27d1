package org.loomgrade.checks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.loomgrade.model.Location;
import org.loomgrade.model.StudentText;

/**
 * Reads what the student's code threw; its own methods are student code too and may do anything.
 */
public final class Throwables {
  private static final int MAX_LOCATIONS = 3;

  private Throwables() {}

  /** Its class and message; only the class when asking for the message fails. */
  public static String describe(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String message;
    try {
      message = thrown.getMessage();
    } catch (Throwable hostile) {
      return name + " (its getMessage() throws)";
    }
    return message == null || message.isBlank() ? name : name + ": " + StudentText.clean(message);
  }

  /** The places in the student's code that it passed through, innermost first. */
  public static List<Location> locations(Throwable thrown) {
    try {
      return locations(Arrays.stream(thrown.getStackTrace()));
    } catch (Throwable hostile) {
      return List.of();
    }
  }

  /** The places in the student's code among some frames. */
  public static List<Location> locations(Stream<StackTraceElement> frames) {
    return frames
        .filter(frame -> SubmissionClasses.LOADER.equals(frame.getClassLoaderName()))
        .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
        .map(frame -> new Location(String.valueOf(frame.getFileName()), frame.getLineNumber()))
        .distinct()
        .limit(MAX_LOCATIONS)
        .toList();
  }
}
