package org.loomgrade.grading;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

/**
 * The folder that a batch writes to: {@code results/<id>.json}, {@code summary.json} and {@code
 * timings.json}; of confirmations in real time, {@code confirmations/<id>.json} and {@code
 * disagreements.json}.
 */
public final class ResultStore {
  private static final String RESULTS = "results";
  private static final String CONFIRMATIONS = "confirmations";

  private final Path folder;

  private ResultStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder, making it where it is missing.
   *
   * @throws IOException when nothing can be written there
   */
  public static ResultStore open(Path folder) throws IOException {
    Path results = Files.createDirectories(folder.resolve(RESULTS));
    Files.delete(Files.createTempFile(results, ".probe", ".tmp"));
    return new ResultStore(folder);
  }

  public void write(Result result) throws IOException {
    AtomicFile.write(file(RESULTS, result.submission()), ResultJson.write(result));
  }

  public void write(Confirmation confirmation) throws IOException {
    Files.createDirectories(folder.resolve(CONFIRMATIONS));
    AtomicFile.write(
        file(CONFIRMATIONS, confirmation.submission()), ResultJson.write(confirmation));
  }

  public void write(Disagreements disagreements) throws IOException {
    AtomicFile.write(folder.resolve("disagreements.json"), ResultJson.write(disagreements));
  }

  public void writeSummary(Summary summary) throws IOException {
    AtomicFile.write(folder.resolve("summary.json"), ResultJson.write(summary));
  }

  public void writeTimings(Timings timings) throws IOException {
    AtomicFile.write(folder.resolve("timings.json"), ResultJson.write(timings));
  }

  /**
   * The stored result of a submission, if it was made by and from the same; failures of ours do not
   * count.
   */
  public @Nullable Result find(String submission, Provenance provenance) throws IOException {
    Result result = read(file(RESULTS, submission), ResultJson::read);
    boolean holds =
        result != null
            && result.status() != ResultStatus.GRADER_ERROR
            && result.submission().equals(submission)
            && result.grader().sameInputs(provenance);
    return holds ? result : null;
  }

  /** The stored confirmation of a result; null when there is none, or it could not be made. */
  public @Nullable Confirmation findConfirmation(Result result) throws IOException {
    Confirmation confirmation =
        read(file(CONFIRMATIONS, result.submission()), ResultJson::readConfirmation);
    boolean holds =
        confirmation != null
            && confirmation.message() == null
            && confirmation.submission().equals(result.submission())
            && confirmation.grader().equals(result.grader());
    return holds ? confirmation : null;
  }

  /** What a file holds; null when there is none, or something else lies there. */
  private static <T> @Nullable T read(Path file, Function<String, T> parser) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      return parser.apply(Files.readString(file));
    } catch (JsonParseException | CharacterCodingException e) {
      // Made anew by who asks.
      return null;
    }
  }

  private Path file(String kind, String submission) {
    return folder.resolve(kind).resolve(submission + ".json");
  }
}
