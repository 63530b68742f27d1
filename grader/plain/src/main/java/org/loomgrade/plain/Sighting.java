package org.loomgrade.plain;

import java.util.List;
import java.util.Optional;
import org.loomgrade.model.Location;

/** A thread as it was at one moment. */
record Sighting(long id, String name, Thread.State state, List<Frame> stack) {
  private static final int MAX_LOCATIONS = 3;

  /**
   * Whether it works for the submission. Threads that the JDK keeps for everybody, such as carriers
   * and the common pool's, do only while they are in the student's code.
   */
  boolean isStudents() {
    return inStudentCode() || !isJdkHelper();
  }

  boolean inStudentCode() {
    return stack.stream().anyMatch(Frame::isStudents);
  }

  /**
   * Whether it may go on by itself. A timer of the JDK's that has something to do may wake others.
   */
  boolean isActive() {
    return switch (state) {
      case NEW, RUNNABLE -> isStudents();
      case TIMED_WAITING -> isStudents() || name.contains("elayScheduler");
      case BLOCKED, WAITING, TERMINATED -> false;
    };
  }

  List<Location> locations() {
    return stack.stream()
        .filter(Frame::isStudents)
        .map(Frame::location)
        .flatMap(Optional::stream)
        .distinct()
        .limit(MAX_LOCATIONS)
        .toList();
  }

  String doing() {
    return switch (state) {
      case TIMED_WAITING -> "sleeps";
      case NEW, RUNNABLE -> "runs";
      case BLOCKED, WAITING, TERMINATED -> "waits";
    };
  }

  private boolean isJdkHelper() {
    return name.startsWith("ForkJoinPool.commonPool-")
        || Carriers.isOne(name)
        || name.startsWith("VirtualThread-")
        || name.contains("elayScheduler")
        || name.endsWith("-Poller")
        || name.endsWith("Cleaner")
        || name.equals("Attach Listener")
        || name.equals("Notification Thread")
        || name.equals("process reaper");
  }
}
