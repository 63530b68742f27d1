package org.loomgrade.scheduler.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Waits for what is outside the program: sockets, processes, the JVM's own threads. */
final class Outside {
  private static final Pattern CLASSES =
      Pattern.compile(
          "(java[.]net[.]|sun[.]nio[.]|java[.]nio[.]channels[.]|java[.]nio[.]file[.]"
              + "|java[.]lang[.]Process|jdk[.]internal[.]net[.]|java[.]lang[.]ref[.]|sun[.]net[.]"
              + "|com[.]sun[.]net[.]|java[.]io[.]Piped).*");

  private Outside() {}

  /** The method of the JDK in which a parked thread waits for such a thing, or null. */
  static @Nullable String awaited(List<StackTraceElement> stack) {
    for (StackTraceElement frame : stack) {
      if (WovenClasses.contains(frame.getClassName())) {
        return null;
      }
      if (CLASSES.matcher(frame.getClassName()).matches()) {
        return frame.getClassName() + "." + frame.getMethodName();
      }
    }
    return null;
  }
}
