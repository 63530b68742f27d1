package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Kind;
import org.loomgrade.scheduler.report.Site;

/** What a schedule shows to be wrong. */
final class Verdicts {
  private static final int AT_MOST = 16;

  private static final Pattern ADDRESSES =
      Pattern.compile("(?<=[$]Lambda)/0x[0-9a-f]+|@[0-9a-f]+\\b");

  private final Run run;
  private final List<Raw> raw = new ArrayList<>();
  private final List<Throwable> exceptions = new ArrayList<>(0);

  Verdicts(Run run) {
    this.run = run;
  }

  private Thread.@Nullable UncaughtExceptionHandler defaultHandler;

  Thread.@Nullable UncaughtExceptionHandler defaultHandler() {
    return defaultHandler;
  }

  void setDefaultHandler(Thread.@Nullable UncaughtExceptionHandler handler) {
    defaultHandler = handler;
  }

  private record Raw(Kind kind, String sentence, List<Involved> sides, int step) {
    boolean isLike(Raw other) {
      return kind == other.kind && sentence.equals(other.sentence) && sides.equals(other.sides);
    }
  }

  /** The findings, each once. */
  List<Finding> findings(String token) {
    if (raw.isEmpty()) {
      return List.of();
    }
    var trace = run.steps().trace(run.threads().names());
    return raw.stream()
        .map(r -> new Finding(r.kind, r.sentence, r.sides, token, r.step, trace))
        .toList();
  }

  private void add(Kind kind, String sentence, List<Involved> sides) {
    Raw finding = new Raw(kind, sentence, sides, run.steps().count());
    if (raw.size() < AT_MOST && raw.stream().noneMatch(finding::isLike)) {
      raw.add(finding);
    }
  }

  private static Involved at(Task task, int site) {
    return new Involved(task.name(), task.number, Sites.get(site));
  }

  void race(Task task, int site, Cell.Conflict conflict) {
    Task other = run.threads().all().get(conflict.thread());
    Involved here = at(task, site);
    Involved there = at(other, conflict.site());
    add(
        Kind.DATA_RACE,
        there + " and " + here + " are not ordered by any lock, volatile, start or join",
        List.of(there, here));
  }

  /** An exception ended a platform thread; a handler that the program set is called instead. */
  void uncaught(Thread thread, Throwable exception) {
    Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
    if (handler == null || handler.getClass() == ThreadGroup.class) {
      handler = defaultHandler;
    }
    if (handler != null) {
      handle(handler, thread, exception);
    } else {
      exception(thread, exception);
    }
  }

  private static void handle(
      Thread.UncaughtExceptionHandler handler, Thread thread, Throwable exception) {
    try {
      handler.uncaughtException(thread, exception);
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      return; // as the JVM ignores it: UncaughtExceptionHandler.uncaughtException
    }
  }

  List<Throwable> exceptions() {
    return List.copyOf(exceptions);
  }

  void exception(Thread thread, Throwable exception) {
    if (exceptions.size() < AT_MOST) {
      exceptions.add(exception);
    }
    Site site = Site.UNKNOWN;
    for (StackTraceElement frame : exception.getStackTrace()) {
      if (WovenClasses.contains(frame.getClassName()) && frame.getLineNumber() > 0) {
        site =
            new Site(
                frame.getClassName(),
                frame.getMethodName(),
                String.valueOf(frame.getFileName()),
                frame.getLineNumber(),
                "throw " + exception.getClass().getSimpleName());
        break;
      }
    }
    Task task = run.taskOf(thread);
    String name = task == null ? thread.getName() : task.name();
    add(
        kind(exception),
        "thread " + name + " ended by " + text(exception),
        List.of(new Involved(name, task == null ? 0 : task.number, site)));
  }

  /** The text of an exception, without what differs from one JVM to the next. */
  private static String text(Throwable exception) {
    return ADDRESSES.matcher(String.valueOf(exception)).replaceAll("");
  }

  private static Kind kind(Throwable exception) {
    return switch (exception) {
      case OutOfMemoryError e -> Kind.RESOURCE_LIMIT;
      case UnobservableClassError e -> Kind.UNCONTROLLED;
      default -> Kind.EXCEPTION;
    };
  }

  void livelock(Task task) {
    if (isDeadlocked()) {
      standstill(false);
      return;
    }
    add(
        Kind.LIVELOCK,
        "the program is still busy after " + run.steps().count() + " steps",
        List.of(at(task, task.site)));
  }

  void exit(Task task, int status) {
    add(Kind.EXIT, "the program ends the JVM with status " + status, List.of(at(task, task.site)));
  }

  void uncontrolled(Task task, String what) {
    List<Involved> sides = List.of(Whereabouts.of(task).involved());
    add(Kind.UNCONTROLLED, "thread " + task.name() + " " + what, sides);
  }

  /** Whether some threads wait for each other, whatever others do. */
  boolean isDeadlocked() {
    return !new WaitsFor(run.threads()).circle().isEmpty();
  }

  void limit(Task task, String what) {
    add(Kind.RESOURCE_LIMIT, "thread " + task.name() + " " + what, List.of(at(task, task.site)));
  }

  /** Nothing can run and no time can pass. */
  void standstill(boolean mainEnded) {
    List<Task> left = run.threads().all().stream().filter(t -> !t.ended() && !t.daemon()).toList();
    List<Task> circle = new WaitsFor(run.threads()).circle();
    if (!circle.isEmpty() && !java.util.Collections.disjoint(left, circle)) {
      left = mainEnded ? circle : left;
      mainEnded = false;
    }
    List<Whereabouts> places = left.stream().map(Whereabouts::of).toList();
    if (places.isEmpty() || isOutside(places)) {
      return;
    }
    if (!mainEnded) {
      places = withDaemons(left).stream().map(Whereabouts::of).toList();
    }
    List<Involved> sides = places.stream().map(Whereabouts::involved).toList();
    String who = String.join("; ", places.stream().map(this::describe).toList());
    if (mainEnded) {
      add(Kind.THREAD_LEAK, "main has ended, but " + who, sides);
    } else {
      add(Kind.DEADLOCK, "no thread can go on: " + who, sides);
    }
  }

  /** Threads that wait, and the daemons that wait in code under test, as workers do for others. */
  private List<Task> withDaemons(List<Task> left) {
    return run.threads().all().stream()
        .filter(t -> left.contains(t) || (!t.ended() && t.daemon() && WovenClasses.isIn(t)))
        .toList();
  }

  /** Whether some thread waits for what is outside; says so. */
  private boolean isOutside(List<Whereabouts> left) {
    for (Whereabouts place : left) {
      String awaited = Outside.awaited(place.stack());
      if (awaited != null) {
        uncontrolled(place.task(), "waits for something outside the program, in " + awaited);
        return true;
      }
    }
    return false;
  }

  private String describe(Whereabouts place) {
    Task task = place.task();
    @Nullable Monitor monitor = task.monitor;
    String started = " (started at " + Sites.get(task.startSite).place() + ")";
    String where = task.name() + (task.startSite == 0 ? "" : started);
    String idle = place.idle();
    if (idle != null) {
      return where + " waits for work " + idle;
    }
    if (monitor == null) {
      return where + " waits" + reason(task) + " at " + place.site();
    }
    if (task.waiting) {
      return where + " waits to be notified on " + monitor.label + " at " + Sites.get(task.site);
    }
    return where + " waits for the lock of " + monitor.label + held(monitor);
  }

  private String reason(Task task) {
    Task other = new WaitsFor(run.threads()).of(task);
    if (other == null) {
      return "";
    }
    return task.joining == null
        ? " for what " + other.name() + " holds"
        : " for " + other.name() + " to end";
  }

  private static String held(Monitor monitor) {
    Task owner = monitor.owner;
    if (owner == null) {
      return "";
    }
    String since = monitor.site == 0 ? "" : " since " + Sites.get(monitor.site).place();
    return ", held by " + owner.name() + since;
  }
}
