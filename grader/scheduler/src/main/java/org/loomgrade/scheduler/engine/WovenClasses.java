package org.loomgrade.scheduler.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The classes under test that are loaded. */
public final class WovenClasses {
  private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

  private WovenClasses() {}

  /** A class is defined; nothing of it has run yet. */
  public static void add(Class<?> type) {
    NAMES.add(type.getName());
  }

  /** Whether a thread is in code under test. */
  static boolean isIn(Task task) {
    return Arrays.stream(task.thread.getStackTrace()).anyMatch(f -> contains(f.getClassName()));
  }

  /** Whether a class of this name has been loaded. */
  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
