package org.loomgrade.grading;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.Summary;

/** What a batch has written, read again: results one at a time, as there may be thousands. */
public final class GradedFolder {
  private final Path folder;
  private final Summary summary;

  private GradedFolder(Path folder, Summary summary) {
    this.folder = folder;
    this.summary = summary;
  }

  /**
   * Opens the folder that {@code batch --out} or {@code merge --out} named.
   *
   * @throws IOException with a message for people, when there is no summary of this format
   */
  public static GradedFolder open(Path folder) throws IOException {
    return new GradedFolder(folder, read(folder.resolve("summary.json"), ResultJson::readSummary));
  }

  public Summary summary() {
    return summary;
  }

  /**
   * Reads the result of a row.
   *
   * @throws IOException with a message for people, when it is missing or not of this format
   */
  public Result result(Summary.Row row) throws IOException {
    return read(folder.resolve(row.result()), ResultJson::read);
  }

  /**
   * What runs in real time saw otherwise; null when the batch was not confirmed.
   *
   * @throws IOException with a message for people, when it is not of this format
   */
  public @Nullable Disagreements disagreements() throws IOException {
    Path file = folder.resolve(Disagreements.FILE);
    return Files.exists(file) ? read(file, Disagreements::parse) : null;
  }

  private static <T> T read(Path file, Function<String, T> parser) throws IOException {
    try {
      return parser.apply(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new IOException(file + " is missing; name the folder that batch --out wrote to.", e);
    } catch (JsonParseException e) {
      throw new IOException(
          file + " cannot be read: " + e.getMessage() + "; run batch again to write it anew.", e);
    }
  }
}
