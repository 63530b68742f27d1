package org.loomgrade.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.loomgrade.exports.format.Format;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Notes;

/** Keeps an export from replacing what is not its own. */
final class Destination {
  private static final Set<String> OF_BATCH =
      Set.of("summary.json", "timings.json", "disagreements.json");
  private static final Set<String> FOLDERS_OF_BATCH =
      Set.of("results", "confirmations", "shards", "receipts");

  private Destination() {}

  /**
   * Checks that neither the template nor what a batch wrote would be replaced.
   *
   * @throws ExportException when it would
   */
  static void check(ExportOrder order) throws ExportException, IOException {
    Path file = order.file();
    Path template = order.template();
    if (template != null
        && Files.exists(file)
        && Files.exists(template)
        && Files.isSameFile(file, template)) {
      throw new ExportException(
          "--file and --template are the same file; name another for --file, so that your own stays as it is.");
    }
    Path out = order.out().toRealPath();
    Path real = real(file);
    if (real.startsWith(out) && real.getNameCount() > out.getNameCount()) {
      Path below = out.relativize(real);
      String first = below.getName(0).toString();
      if (FOLDERS_OF_BATCH.contains(first)
          || (below.getNameCount() == 1 && OF_BATCH.contains(first))) {
        throw new ExportException(
            "%s is where batch keeps its own files; name another for --file.".formatted(file));
      }
    }
    if (real.equals(out)) {
      throw new ExportException(
          "--file is the folder of the results; name a file or another folder.");
    }
    if (Files.isDirectory(file) && !(order.format() instanceof Format.OfSubmission)) {
      throw new ExportException(
          "%s is a folder; %s is one file, name it for --file."
              .formatted(file, order.format().name()));
    }
  }

  /** Tells of files of an earlier export that hold a grade which is none any more. */
  static void warnOfOld(ExportOrder order, Course course, Set<Path> written, Notes notes) {
    if (!(order.format() instanceof Format.OfSubmission format)) {
      return;
    }
    course.ungraded().stream()
        .map(ungraded -> order.file().resolve(ungraded.submission() + format.extension()))
        .filter(file -> Files.exists(file) && !written.contains(file))
        .forEach(file -> notes.add(file + " is of an earlier export; it is left as it was."));
  }

  private static Path real(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    boolean isPipeOrDevice =
        Files.exists(absolute) && !Files.isRegularFile(absolute) && !Files.isDirectory(absolute);
    if (isPipeOrDevice) {
      return absolute;
    }
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
  }
}
