package org.loomgrade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomgrade.intake.archive.ArchiveKind;
import org.loomgrade.intake.archive.ArchiveReader;
import org.loomgrade.intake.archive.Budget;
import org.loomgrade.intake.tree.BadArchiveException;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.StudentText;

/**
 * Collects the Java files of one submission, also from archives in it and from archives in these.
 * Of the same class, what lies loose counts before what is packed.
 */
final class SourceCollector {
  private static final int MAX_FILES = 500;
  private static final int MAX_FILE_BYTES = 1 << 20;
  private static final long MAX_ALL_BYTES = 8 << 20;

  private final Budget budget = Budget.ofSubmission();
  private final Map<String, JavaFile> fileByClass = new LinkedHashMap<>();
  private final List<JavaFile> files = new ArrayList<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private long allBytes;

  /** All Java files that count, in no order. */
  List<JavaFile> files() {
    return files;
  }

  List<PassedOver> passedOver() {
    return passedOver;
  }

  /** Collects what lies in a submission's folder. */
  void collect(InputFolder folder) throws RejectedException, IOException {
    try {
      collect("", folder, false, 0);
      if (files.isEmpty()) {
        // Some IDEs export sources in a jar.
        passedOver.clear();
        collect("", folder, true, 0);
      }
    } catch (BadArchiveException e) {
      throw RejectedException.of(e);
    }
    if (files.size() > MAX_FILES) {
      throw RejectedException.tooLarge(
          "There are %s .java files; at most %s are read.".formatted(files.size(), MAX_FILES));
    }
  }

  private void collect(String prefix, InputFolder folder, boolean jars, int depth)
      throws RejectedException, IOException {
    List<InputFile> sources = new ArrayList<>();
    List<InputFile> archives = new ArrayList<>();
    List<InputFile> all = folder.all();
    for (InputFile file : all) {
      requireSound(prefix, file);
      if (isArchive(file, jars)) {
        archives.add(file);
      } else if (JavaNames.isJava(file.name())) {
        sources.add(file);
      } else {
        passOver(prefix + file.path(), "no Java source");
      }
    }
    folder.passedOver().forEach(each -> passOver(prefix + each.path(), each.reason()));
    addSources(prefix, sources, depth);
    boolean alone = archives.size() == 1 && all.size() == 1;
    for (InputFile archive : archives) {
      String path = prefix + archive.path();
      // What holds nothing but an archive is that archive.
      collect(alone ? prefix : path + "/", open(path, archive, depth + 1), jars, depth + 1);
    }
  }

  private void addSources(String prefix, List<InputFile> sources, int depth)
      throws RejectedException, IOException {
    Layout layout = new Layout(sources.stream().map(InputFile::path).toList());
    for (InputFile source : sources) {
      String path = prefix + source.path();
      String against = layout.reasonAgainst(source.path());
      if (against != null) {
        passOver(path, against);
      } else {
        add(new JavaFile(path, read(source, path, MAX_FILE_BYTES), depth));
      }
    }
  }

  private void add(JavaFile file) throws RejectedException {
    JavaFile earlier =
        fileByClass.putIfAbsent(JavaNames.className(file.name(), file.bytes()), file);
    if (earlier != null && Arrays.equals(earlier.bytes(), file.bytes())) {
      passOver(file.path(), "the same as " + earlier.path());
    } else if (earlier != null && earlier.depth() < file.depth()) {
      passOver(file.path(), earlier.path() + " counts, which is not packed");
    } else {
      // Of two at one depth, which one is meant is not ours to guess: the compiler names both.
      files.add(file);
      allBytes += file.bytes().length;
    }
    if (allBytes > MAX_ALL_BYTES) {
      throw RejectedException.tooLarge(
          "The .java files are larger than %s bytes together.".formatted(MAX_ALL_BYTES));
    }
  }

  private InputFolder open(String path, InputFile archive, int depth)
      throws RejectedException, IOException {
    if (depth > Budget.MAX_DEPTH) {
      throw RejectedException.tooLarge(
          "%s is an archive in an archive in an archive; at most %d are opened."
              .formatted(StudentText.clean(path), Budget.MAX_DEPTH));
    }
    byte[] bytes = read(archive, path, Budget.MAX_ARCHIVE_BYTES);
    return ArchiveReader.read(path, bytes, budget);
  }

  private static boolean isArchive(InputFile file, boolean jars) throws IOException {
    if (ArchiveKind.isNamedSo(file.name())) {
      return true;
    }
    if (ArchiveKind.isNamedOtherwise(file.name())) {
      return jars && file.name().endsWith(".jar");
    }
    try (InputStream in = file.content().open()) {
      return ArchiveKind.of(in.readNBytes(ArchiveKind.HEAD)) != null;
    } catch (AccessDeniedException e) {
      // Whether that matters shows when it is to be read.
      return false;
    }
  }

  private static void requireSound(String prefix, InputFile file) throws RejectedException {
    if (file.fault() != null) {
      String path = prefix + file.path();
      throw RejectedException.unreadable(
          "%s %s."
              .formatted(
                  StudentText.clean(
                      path.endsWith("/") ? path.substring(0, path.length() - 1) : path),
                  file.fault()));
    }
  }

  private static byte[] read(InputFile file, String path, int maxBytes)
      throws RejectedException, IOException {
    try (InputStream in = file.content().open()) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw RejectedException.tooLarge(
            "%s is larger than %s bytes.".formatted(StudentText.clean(path), maxBytes));
      }
      return bytes;
    } catch (AccessDeniedException e) {
      throw RejectedException.unreadable("%s may not be read.".formatted(StudentText.clean(path)));
    }
  }

  private void passOver(String path, String reason) {
    passedOver.add(new PassedOver(path, reason));
  }
}
