package org.loomgrade.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the Java files below a folder. Links are not followed; what tools leave lying about is
 * passed over.
 */
final class JavaFiles {
  static final int MAX_DEPTH = 40;

  private static final Set<String> LEFTOVERS = Set.of("target", "__MACOSX", "node_modules");
  private static final Path MAIN_SOURCES = Path.of("src", "main", "java");
  private static final Path TEST_SOURCES = Path.of("src", "test");

  private JavaFiles() {}

  /**
   * All Java files that are not tests, sorted; those of {@code src/main/java} only, where there are
   * any.
   */
  static List<Path> below(Path folder) throws IOException {
    List<Path> inMain =
        leadsTo(folder, MAIN_SOURCES) ? collect(folder.resolve(MAIN_SOURCES)) : List.of();
    return inMain.isEmpty() ? collect(folder) : inMain;
  }

  /** Whether a path leads through folders only: a link on the way may lead to someone else's. */
  private static boolean leadsTo(Path folder, Path path) {
    Path at = folder;
    for (Path name : path) {
      at = at.resolve(name);
      if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a folder is one that tools make. */
  static boolean isLeftover(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return LEFTOVERS.contains(name) || (name.startsWith(".") && name.length() > 1);
  }

  static boolean isJava(Path file) {
    String name = String.valueOf(file.getFileName());
    // A module declaration would hide the submission from its checks; macOS twins start with a dot.
    return name.endsWith(".java") && !name.startsWith(".") && !name.equals("module-info.java");
  }

  private static List<Path> collect(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        Set.of(),
        MAX_DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                !folder.equals(root) && (isLeftover(folder) || folder.endsWith(TEST_SOURCES));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isJava(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(path -> slashed(root, path)));
    return found;
  }

  /** A file's path below a folder, with slashes on every system. */
  static String slashed(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
