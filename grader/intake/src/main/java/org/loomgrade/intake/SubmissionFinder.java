package org.loomgrade.intake;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the submissions in a folder. The folder is one submission itself when Java files lie where
 * a submission has them; otherwise each folder in it is one, or, when it holds the same class more
 * than once, a folder of submissions in turn.
 */
public final class SubmissionFinder {
  /** The one file that a submission may have in each of its packages. */
  private static final String PACKAGE_INFO = "package-info.java";

  private SubmissionFinder() {}

  /**
   * Finds all submissions in some folders, sorted by id.
   *
   * @throws IOException when a folder cannot be read
   */
  public static List<Submission> find(List<Path> folders) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      Path real = folder.toRealPath();
      if (isSubmission(real)) {
        found.add(real);
      } else {
        addChildren(real, found);
      }
    }
    return SubmissionIds.assign(found.stream().distinct().toList());
  }

  /** The submission in a folder that is known to be one. */
  public static Submission single(Path folder) throws IOException {
    return SubmissionIds.assign(List.of(folder.toRealPath())).getFirst();
  }

  private static void addChildren(Path folder, List<Path> found) throws IOException {
    for (Path child : folders(folder)) {
      if (isReadableCollection(child)) {
        addChildren(child, found);
      } else {
        found.add(child);
      }
    }
  }

  private static boolean isSubmission(Path folder) throws IOException {
    return Files.isDirectory(folder.resolve("src"), LinkOption.NOFOLLOW_LINKS)
        || holdsJava(folder)
        || holdsJava(folder.resolve("exercises"));
  }

  private static boolean holdsJava(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(
          path -> JavaFiles.isJava(path) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    }
  }

  private static boolean isReadableCollection(Path folder) throws IOException {
    try {
      return isCollection(folder);
    } catch (AccessDeniedException e) {
      // Reading the submission will say so; the others are none the worse for it.
      return false;
    }
  }

  private static boolean isCollection(Path folder) throws IOException {
    if (isSubmission(folder)) {
      return false;
    }
    Map<String, Integer> count =
        JavaFiles.below(folder).stream()
            .map(path -> String.valueOf(path.getFileName()))
            .filter(name -> !name.equals(PACKAGE_INFO))
            .collect(toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    return count.values().stream().anyMatch(times -> times > 1);
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !JavaFiles.isLeftover(path))
          .sorted()
          .toList();
    }
  }
}
