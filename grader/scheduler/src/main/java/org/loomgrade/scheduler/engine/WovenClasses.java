package org.loomgrade.scheduler.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the classes under test that are loaded. */
public final class WovenClasses {
  private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

  private WovenClasses() {}

  public static void add(String name) {
    NAMES.add(name);
  }

  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
