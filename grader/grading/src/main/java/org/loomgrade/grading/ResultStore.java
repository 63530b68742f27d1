package org.loomgrade.grading;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.ResultStatus;

/**
 * The folder that a batch writes to: {@code results/<id>.json}, {@code summary.json} and {@code
 * timings.json}.
 */
public final class ResultStore {
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
    Path results = Files.createDirectories(folder.resolve("results"));
    Files.delete(Files.createTempFile(results, ".probe", ".tmp"));
    return new ResultStore(folder);
  }

  public void write(Result result) throws IOException {
    AtomicFile.write(file(result.submission()), ResultJson.write(result));
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
    Path file = file(submission);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    Result result;
    try {
      result = ResultJson.read(Files.readString(file));
    } catch (JsonParseException | CharacterCodingException e) {
      // Something else lies there; it is graded anew.
      return null;
    }
    boolean holds =
        result.status() != ResultStatus.GRADER_ERROR
            && result.submission().equals(submission)
            && result.grader().sameInputs(provenance);
    return holds ? result : null;
  }

  private Path file(String submission) {
    return folder.resolve("results").resolve(submission + ".json");
  }
}
