package org.loomgrade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.archive.ArchiveKind;
import org.loomgrade.intake.archive.Download;
import org.loomgrade.intake.tree.DiskFolder;
import org.loomgrade.intake.tree.InputFolder;

/** Finds submissions in what people name: folders, archives, single Java files. */
public final class SubmissionFinder {
  private SubmissionFinder() {}

  /**
   * Finds all submissions, sorted by id.
   *
   * @param in folders and archives of submissions, downloads of an LMS, or submissions
   * @param shape the shape that each of them has, see {@link org.loomgrade.intake.shape.Shapes};
   *     null when it is to be recognized
   * @param except folders that are not input, such as that of the results
   * @return what was found; to be closed when all is read
   * @throws BadInputException when something named cannot be opened or has not the shape
   * @throws IOException when a folder cannot be read
   */
  public static FoundSubmissions find(List<Path> in, @Nullable String shape, Predicate<Path> except)
      throws BadInputException, IOException {
    Search search = new Search(in, shape, except);
    try {
      return search.run();
    } catch (BadInputException | IOException | RuntimeException e) {
      search.close();
      throw e;
    }
  }

  /**
   * The submission in a folder, an archive or a Java file that is known to be one.
   *
   * @throws BadInputException when it is none of these
   */
  public static Submission single(Path path) throws BadInputException, IOException {
    requireInput(path);
    Path real = path.toRealPath();
    if (Files.isDirectory(real)) {
      return new Submission(SubmissionIds.idOf(name(real)), real);
    }
    return new Submission(
        SubmissionIds.idOf(stem(real)), path.toString(), null, () -> fileAlone(real));
  }

  /** A folder with nothing but this file. */
  static InputFolder fileAlone(Path file) {
    return InputFolder.of(DiskFolder.file(file, name(file)));
  }

  static void requireInput(Path path) throws BadInputException, IOException {
    boolean isInput =
        Files.isDirectory(path)
            || (Files.isRegularFile(path)
                && (isJava(path) || ArchiveKind.isNamedSo(name(path)) || Download.isArchive(path)));
    if (!isInput) {
      throw new BadInputException(
          "%s is not a folder, an archive or a .java file; name one that is a submission, or holds some."
              .formatted(path));
    }
  }

  /** A file's name without the ending that says what it is. */
  static String stem(Path file) {
    String name = name(file);
    return isJava(file) ? name.substring(0, name.lastIndexOf('.')) : ArchiveKind.stem(name);
  }

  static boolean isJava(Path file) {
    return JavaNames.isJava(name(file));
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "submission" : name.toString();
  }
}
