package org.loomgrade.scheduler.engine;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The classes under test that are loaded. */
public final class WovenClasses {
  private static final Map<String, WeakReference<Class<?>>> CLASSES = new ConcurrentHashMap<>();

  private WovenClasses() {}

  /** A class is defined; nothing of it has run yet. */
  public static void add(Class<?> type) {
    CLASSES.put(type.getName(), new WeakReference<>(type));
  }

  /** Whether a thread is in code under test. */
  static boolean isIn(Task task) {
    return Arrays.stream(task.thread.getStackTrace()).anyMatch(f -> contains(f.getClassName()));
  }

  /** Whether a class of this name has been loaded. */
  static boolean contains(String name) {
    return CLASSES.containsKey(name);
  }

  /** The class of a name that was loaded last; null when there is none. */
  static @Nullable Class<?> loaded(String name) {
    WeakReference<Class<?>> reference = CLASSES.get(name);
    return reference == null ? null : reference.get();
  }
}
