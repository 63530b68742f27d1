package org.loomgrade.scheduler.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values that steps read, wrote and came back with, when a schedule is run to be shown. Text
 * that the program chose is cut; its own methods are never called.
 */
final class Values {
  private static final int LONGEST = 40;

  private final Steps steps;

  /** What the running thread is about to write: known at its next point, or as it is left. */
  private @Nullable Runnable pending;

  private final Crossings crossings = new Crossings();

  /** The steps of the calls that the threads are in. */
  private final Map<Integer, Deque<Integer>> calls = new HashMap<>();

  Values(Steps steps) {
    this.steps = steps;
  }

  /** The running thread has come to a point, or another one is about to go on. */
  void settle() {
    if (pending != null) {
      pending.run();
      pending = null;
    }
  }

  void field(Task me, Object owner, int field, boolean write, int site) {
    note(me, site, write, () -> ofField(owner, Sites.fieldName(field)));
  }

  void element(Task me, Object array, int index, boolean write, int site) {
    String at = "[" + index + "] ";
    note(
        me,
        site,
        write,
        () -> index < Array.getLength(array) ? at + text(Array.get(array, index)) : null);
  }

  private void note(Task me, int site, boolean write, Supplier<@Nullable String> value) {
    int step = steps.lastOf(me.number, site);
    if (step < 0) {
      return;
    }
    Runnable note = () -> steps.note(step, value.get());
    if (write) {
      pending = note;
    } else {
      note.run();
    }
  }

  /** A thread has taken a step by which it accesses its object. */
  void accessed(Task me) {
    crossings.accessed(me.number, me.object, me.writes, steps.count() - 1);
  }

  /** The steps by which threads got into each other's way last; see {@link Crossings#last}. */
  List<Integer> crossing() {
    return crossings.last();
  }

  /** A thread begins to wait: the step by which it does says how long, and when. */
  void waits(Task me, long nanos, long now) {
    int step = steps.lastOf(me.number, me.site);
    if (step >= 0) {
      steps.note(step, "(%s, at %s)".formatted(duration(nanos), duration(now)));
    }
  }

  /** In milliseconds as long as these can be read; reading the clock takes less than half a one. */
  private static String duration(long nanos) {
    Duration duration = Duration.ofNanos(nanos).plusNanos(500_000);
    return duration.toHours() > 0 ? duration.toHours() + " h" : duration.toMillis() + " ms";
  }

  /** A method of the JDK is called. */
  void called(Task me, int site) {
    calls.computeIfAbsent(me.number, _ -> new ArrayDeque<>()).push(steps.lastOf(me.number, site));
  }

  /** It has returned. */
  @SuppressWarnings("ReferenceEquality") // one object is meant
  void returned(Task me, @Nullable Object argument, @Nullable Object result) {
    Deque<Integer> open = calls.get(me.number);
    Integer step = open == null ? null : open.poll();
    if (step != null && step >= 0) {
      String shown = argument == null || !isPlain(argument) ? "" : "(" + text(argument) + ") ";
      boolean said = result != null && result != Hooks.DONE;
      steps.note(step, (shown + (said ? "-> " + text(result) : "")).strip());
    }
  }

  private static @Nullable String ofField(Object owner, String name) {
    int dot = name.lastIndexOf('.');
    String declaring = name.substring(0, dot).replace('/', '.');
    try {
      Class<?> type = declaring(owner, declaring);
      if (type == null) {
        return null;
      }
      Field field = type.getDeclaredField(name.substring(dot + 1));
      field.setAccessible(true);
      return text(field.get(Modifier.isStatic(field.getModifiers()) ? null : owner));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null; // a value that cannot be had is not shown: it is a help, no part of a verdict
    }
  }

  @SuppressWarnings("ReferenceEquality") // one object is meant
  private static @Nullable Class<?> declaring(Object owner, String name) {
    if (owner == Hooks.STATICS) {
      return Initializers.initialized(name);
    }
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals(name)) {
        return type;
      }
    }
    return null;
  }

  private static boolean isPlain(Object value) {
    return value instanceof Number || value instanceof CharSequence || value instanceof Boolean;
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String string -> "\"" + cut(string) + "\"";
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Boolean truth -> truth.toString();
      case Double number -> number.toString();
      case Character letter -> letter.toString();
      case Enum<?> constant -> constant.name();
      case Thread thread -> "thread " + cut(thread.getName());
      default -> "a " + cut(simpleName(value.getClass()));
    };
  }

  private static String simpleName(Class<?> type) {
    return type.isHidden() || type.getSimpleName().isEmpty() ? "object" : type.getSimpleName();
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }
}
