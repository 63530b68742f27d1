package org.loomgrade.rubric;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder of rubrics: every {@code *.json} that is not a schema. */
public final class RubricFiles {
  private RubricFiles() {}

  /**
   * Reads and validates all rubrics of a folder.
   *
   * @throws BadRubricException when one cannot be used
   * @throws IOException when the folder cannot be read
   */
  public static Rubrics read(Path folder) throws BadRubricException, IOException {
    if (!Files.isDirectory(folder)) {
      throw new BadRubricException(folder, "there is no such folder of rubrics");
    }
    List<RubricFile> files = new ArrayList<>();
    MessageDigest digest = sha256();
    for (Path path : jsonFiles(folder)) {
      String text = text(path);
      digest.update(
          (path.getFileName() + "\0" + text.length() + "\0" + text)
              .getBytes(StandardCharsets.UTF_8));
      files.add(RubricFile.parse(path, text));
    }
    if (files.isEmpty()) {
      throw new BadRubricException(folder, "holds no rubric (*.json)");
    }
    RubricRules.check(files);
    List<Rubric> ordered =
        files.stream()
            .map(RubricFile::rubric)
            .sorted(comparingInt(Rubric::order).thenComparing(comparing(Rubric::exercise)))
            .toList();
    return new Rubrics(ordered, "sha256:" + HexFormat.of().formatHex(digest.digest()));
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(path ->
              path.toString().endsWith(".json") && !path.toString().endsWith(".schema.json"))
          .sorted()
          .toList();
    }
  }

  /** Line ends do not count: a checkout on Windows has the same digest. */
  private static String text(Path path) throws BadRubricException, IOException {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new BadRubricException(path, "is not UTF-8 text");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
