package org.loomgrade.intake;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sources of a folder count. Where a folder has Java files in {@code src/main/java}, only
 * these count of all that lie in it; tests never do.
 */
final class Layout {
  private static final String MAIN = "src/main/java/";
  private static final String TEST = "src/test/";

  /** The folders that have a {@code src/main/java}, each with a slash at its end unless empty. */
  private final TreeSet<String> projects = new TreeSet<>();

  Layout(List<String> javaPaths) {
    for (String path : javaPaths) {
      int at = ("/" + path).indexOf("/" + MAIN);
      if (at >= 0) {
        projects.add(path.substring(0, at));
      }
    }
  }

  /** Why a source does not count; null when it does. */
  @Nullable String reasonAgainst(String path) {
    if (("/" + path).contains("/" + TEST)) {
      return "a test";
    }
    return projects.stream()
            .anyMatch(
                project -> path.startsWith(project) && !path.startsWith(MAIN, project.length()))
        ? "outside of src/main/java"
        : null;
  }
}
