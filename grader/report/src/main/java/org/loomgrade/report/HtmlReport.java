package org.loomgrade.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.model.Result;
import org.loomgrade.model.Summary;

/**
 * Writes a graded folder as pages of HTML: {@code index.html} and {@code submissions/<id>.html} for
 * the instructor, {@code students/<id>.html} to send. Each page is whole by itself and needs no
 * network; the same results give the same bytes.
 */
public final class HtmlReport {
  private final GradedFolder graded;
  private final @Nullable List<SimilarGroup> similar;
  private final Pages pages = new Pages();

  /**
   * @param similar submissions that are nearly the same; null when they were not compared
   */
  public HtmlReport(GradedFolder graded, @Nullable List<SimilarGroup> similar) {
    this.graded = graded;
    this.similar = similar == null ? null : List.copyOf(similar);
  }

  /**
   * Writes all pages; those of an earlier report go.
   *
   * @param done is told of each submission whose pages are written
   * @return the start page
   * @throws IOException with a message for people when results cannot be read, or when pages cannot
   *     be written
   */
  public Path write(Path folder, Consumer<String> done) throws IOException {
    Path index = folder.resolve("index.html");
    // Last to come and first to go: an index without its pages would mislead.
    Files.deleteIfExists(index);
    Path students = emptied(folder.resolve(Link.STUDENTS));
    Path submissions = emptied(folder.resolve(Link.SUBMISSIONS));
    Tally tally = new Tally();
    for (Summary.Row row : graded.summary().submissions()) {
      Result result = graded.result(row);
      SubmissionLocks locks =
          new SubmissionLocks(result.sources() == null ? List.of() : result.sources());
      write(students, row, SubmissionView.of(row, result, Audience.STUDENT, locks));
      write(submissions, row, SubmissionView.of(row, result, Audience.INSTRUCTOR, locks));
      tally.add(row, result);
      done.accept(row.id());
    }
    Overview overview = tally.overview(graded.disagreements(), similar);
    return Files.writeString(index, pages.index(overview));
  }

  private void write(Path folder, Summary.Row row, SubmissionView view) throws IOException {
    Path page = folder.resolve(Link.fileName(row.id()));
    if (!folder.equals(page.getParent())) {
      throw new IOException(
          "summary.json names a submission \"%s\", which is no file name; run batch again to write it anew."
              .formatted(Visible.line(row.id())));
    }
    Files.writeString(page, pages.submission(view));
  }

  private static Path emptied(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.html")) {
      for (Path page : pages) {
        Files.delete(page);
      }
    }
    return folder;
  }
}
