package org.loomgrade.scheduler.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Site;

/**
 * Where a thread really is, by its stack: its last point may be that of a task that has ended.
 *
 * @param stack the innermost call first
 */
record Whereabouts(Task task, List<StackTraceElement> stack) {
  /** Methods in which a thread has no task, in JDK 25; {@code FindingTextTest} notices others. */
  private static final Map<String, String> IDLE =
      Map.of(
          "java.util.concurrent.ThreadPoolExecutor.getTask", "in its pool",
          "java.util.concurrent.ForkJoinPool.awaitWork", "in its pool",
          "java.util.TimerThread.mainLoop", "from its timer");

  static Whereabouts of(Task task) {
    return new Whereabouts(task, List.of(task.thread.getStackTrace()));
  }

  /** Whose work the thread waits for, having nothing to do; null when it has. */
  @Nullable String idle() {
    for (StackTraceElement frame : stack) {
      if (isUnderTest(frame)) {
        return null;
      }
      String idle = IDLE.get(frame.getClassName() + "." + frame.getMethodName());
      if (idle != null) {
        return idle;
      }
    }
    return null;
  }

  /** Whether the thread has no task: is in its pool, or only in the JDK's own code. */
  boolean isIdle() {
    return idle() != null || (!task.merges && stack.stream().noneMatch(Whereabouts::isUnderTest));
  }

  Involved involved() {
    return new Involved(task.name(), task.number, site());
  }

  /** The innermost place in code under test; where the thread was started when it is idle. */
  Site site() {
    Site last = Sites.get(task.site);
    String operation = "wait";
    for (StackTraceElement frame : stack) {
      if (isUnderTest(frame) && !isAdded(frame)) {
        boolean known = frame.getLineNumber() <= 0 || isAt(last, frame);
        return known ? last : site(frame, operation);
      }
      if (frame.getMethodName().equals(Initializers.READY)) {
        operation = "initialize " + simple(frame);
      } else if (frame.getClassName().startsWith("java.")) {
        operation = "call " + simple(frame) + "." + frame.getMethodName();
      }
    }
    return idle() == null ? last : Sites.get(task.startSite);
  }

  private static boolean isUnderTest(StackTraceElement frame) {
    return WovenClasses.contains(frame.getClassName());
  }

  /** Whether the code under test has no such method; an initializer's body is its own. */
  private static boolean isAdded(StackTraceElement frame) {
    String name = frame.getMethodName();
    return name.startsWith("$loomgrade$") && !name.equals("$loomgrade$init");
  }

  private static boolean isAt(Site site, StackTraceElement frame) {
    return site.line() == frame.getLineNumber() && site.className().equals(frame.getClassName());
  }

  private static Site site(StackTraceElement frame, String operation) {
    String file = String.valueOf(frame.getFileName());
    return new Site(
        frame.getClassName(), frame.getMethodName(), file, frame.getLineNumber(), operation);
  }

  private static String simple(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
