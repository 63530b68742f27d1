package org.loomgrade.exports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.format.Format;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.grading.AtomicFile;
import org.loomgrade.grading.GradedFolder;

/** Exports grades: reads them, has them written in a format, and puts the text where it belongs. */
public final class Exporter {
  private Exporter() {}

  /**
   * Exports. Each file is written whole or not at all, and none before all are known to be right.
   *
   * @param notes where it says what the instructor should know, and who is left out
   * @return the files, with how many students' grades each holds at most
   * @throws ExportException when the order cannot be carried out; the message says what to do
   * @throws IOException when a file cannot be read or written
   */
  public static Set<Path> export(ExportOrder order, Notes notes)
      throws ExportException, IOException {
    boolean needsTemplate = order.format() instanceof Format.OfTemplate;
    if (needsTemplate != (order.template() != null)) {
      throw new ExportException(
          needsTemplate
              ? "%s needs --template, the file that the platform made.".formatted(name(order))
              : "%s takes no --template.".formatted(name(order)));
    }
    GradedFolder folder = GradedFolder.open(order.out());
    Destination.check(order);
    Course course = Course.read(folder, order.grades(), notes);
    Map<Path, String> texts =
        switch (order.format()) {
          case Format.OfSubmission format -> each(format, course, order);
          case Format.OfCourse format ->
              Map.of(order.file(), format.write(course, order.settings(), notes));
          case Format.OfTemplate format ->
              Map.of(
                  order.file(),
                  format.fill(text(order.template()), course, order.settings(), notes));
        };
    Destination.warnOfOld(order, course, texts.keySet(), notes);
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      Path parent = text.getKey().getParent();
      if (parent != null && order.format() instanceof Format.OfSubmission) {
        Files.createDirectories(parent);
      }
      AtomicFile.write(text.getKey(), text.getValue());
    }
    return new LinkedHashSet<>(texts.keySet());
  }

  private static Map<Path, String> each(
      Format.OfSubmission format, Course course, ExportOrder order) throws ExportException {
    boolean single = course.size() == 1;
    if (single && !Files.isDirectory(order.file())) {
      if (course.grades().isEmpty()) {
        throw new ExportException(
            "%s could not be graded and has no grade; run batch again."
                .formatted(course.ungraded().getFirst().submission()));
      }
      return Map.of(order.file(), format.write(course.grades().getFirst()));
    }
    if (Files.exists(order.file()) && !Files.isDirectory(order.file())) {
      throw new ExportException(
          "%s holds one submission and there are %d: name a folder for --file, or one submission by --submission."
              .formatted(format.name(), course.size()));
    }
    Map<Path, String> texts = new TreeMap<>();
    for (Grade grade : course.grades()) {
      texts.put(order.file().resolve(grade.submission() + format.extension()), format.write(grade));
    }
    return texts;
  }

  private static String text(@Nullable Path template) throws ExportException, IOException {
    if (template == null) {
      throw new IllegalStateException("asked for before");
    }
    try {
      return Files.readString(template);
    } catch (NoSuchFileException e) {
      throw new ExportException("there is no file %s.".formatted(template), e);
    } catch (CharacterCodingException e) {
      throw new ExportException(
          "%s is no text in UTF-8; use the file as the platform made it, or save it as CSV in UTF-8."
              .formatted(template),
          e);
    }
  }

  private static String name(ExportOrder order) {
    return order.format().name();
  }
}
