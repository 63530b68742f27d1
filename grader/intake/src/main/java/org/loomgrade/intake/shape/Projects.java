package org.loomgrade.intake.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;

/** What a folder looks like by where Java files lie in it. */
enum Projects {
  /** There is no Java file where one is expected. */
  NONE,
  /** It is a project itself. */
  HERE,
  /** It wraps one project. */
  ONE,
  /** Projects that have no file's name in common: one for each exercise, say. */
  DIFFERENT,
  /** Projects that have the same file: those of several students, or versions. */
  SAME;

  /** The one file that a submission may have in each of its packages. */
  private static final String PACKAGE_INFO = "package-info.java";

  static Projects of(InputFolder folder) {
    List<InputFolder> projects = new ArrayList<>();
    collect(folder, projects);
    if (projects.size() == 1) {
      return projects.contains(folder) ? HERE : ONE;
    }
    if (projects.isEmpty()) {
      return NONE;
    }
    Set<String> names = new HashSet<>();
    boolean same =
        projects.stream()
            .map(Projects::javaNames)
            .anyMatch(each -> each.stream().filter(name -> !names.add(name)).count() > 0);
    return same ? SAME : DIFFERENT;
  }

  /** Whether Java files lie where a submission has them. */
  static boolean isProject(InputFolder folder) {
    return folder.folders().containsKey("src")
        || holdsJava(folder)
        || holdsJava(folder.folder("exercises"));
  }

  private static void collect(InputFolder folder, List<InputFolder> projects) {
    if (isProject(folder)) {
      projects.add(folder);
    } else {
      folder.folders().values().forEach(each -> collect(each, projects));
    }
  }

  private static boolean holdsJava(InputFolder folder) {
    return folder.files().keySet().stream().anyMatch(Projects::isJava);
  }

  private static Set<String> javaNames(InputFolder folder) {
    return folder.all().stream()
        .map(InputFile::name)
        .filter(name -> isJava(name) && !name.equals(PACKAGE_INFO))
        .collect(Collectors.toSet());
  }

  private static boolean isJava(String name) {
    return name.endsWith(".java") && !name.equals("module-info.java");
  }
}
