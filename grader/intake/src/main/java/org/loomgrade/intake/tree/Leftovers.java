package org.loomgrade.intake.tree;

import java.util.Set;

/** What tools leave lying about: builds, repositories, settings of editors, macOS's twins. */
public final class Leftovers {
  /** Why a leftover is not graded. */
  public static final String REASON = "made by a tool";

  private static final Set<String> FOLDERS = Set.of("target", "__MACOSX", "node_modules");
  private static final Set<String> FILES = Set.of("Thumbs.db", "desktop.ini");

  private Leftovers() {}

  /** Whether a folder of this name is one that tools make. */
  public static boolean isFolder(String name) {
    return FOLDERS.contains(name) || isHidden(name);
  }

  /** Whether a file of this name is one that tools make. */
  public static boolean isFile(String name) {
    return FILES.contains(name) || isHidden(name);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") && name.length() > 1;
  }
}
