package org.loomgrade.grading;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * disagreements.json}; of shards, {@code shards/<index>-of-<count>.json}.
 */
public final class ResultStore {
  private static final String RESULTS = "results";
  private static final String CONFIRMATIONS = "confirmations";
  private static final String SHARDS = "shards";
  private static final String TIMINGS = "timings.json";

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

  /** A folder that is only read. */
  static ResultStore of(Path folder) {
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
    AtomicFile.write(folder.resolve(Disagreements.FILE), ResultJson.write(disagreements));
  }

  /**
   * Writes what a shard came to, and as the summary what all shards have come to that write to the
   * same folder.
   */
  public void write(ShardReport shard) throws IOException {
    Path shards = Files.createDirectories(folder.resolve(SHARDS));
    AtomicFile.write(shards.resolve(shard.fileName()), ResultJson.write(shard));
    Map<String, Summary.Row> rows = new TreeMap<>();
    for (ShardReport each : shards()) {
      each.summary().submissions().forEach(row -> rows.put(row.id(), row));
    }
    writeSummary(Summary.ofRows(List.copyOf(rows.values())));
  }

  /** What shards have written; empty when the batch was not split. */
  List<ShardReport> shards() throws IOException {
    Path shards = folder.resolve(SHARDS);
    if (!Files.isDirectory(shards)) {
      return List.of();
    }
    List<ShardReport> reports = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(shards, "[0-9]*.json")) {
      for (Path file : files) {
        ShardReport report = read(file, ResultStore::parseShard);
        if (report == null) {
          throw new IOException(file + " cannot be read; grade that shard again.");
        }
        reports.add(report);
      }
    }
    return reports;
  }

  private static ShardReport parseShard(String json) {
    return ResultJson.read(json, ShardReport.class, ShardReport.FORMAT, ShardReport::format);
  }

  public void writeSummary(Summary summary) throws IOException {
    AtomicFile.write(folder.resolve("summary.json"), ResultJson.write(summary));
  }

  /** Writes timings, and keeps those of submissions that are not among them. */
  public void addTimings(Timings timings) throws IOException {
    writeTimings(timings.over(timings()));
  }

  public void writeTimings(Timings timings) throws IOException {
    AtomicFile.write(folder.resolve(TIMINGS), ResultJson.write(timings));
  }

  /** The timings that are there; none when they cannot be read. */
  Timings timings() throws IOException {
    Timings timings =
        read(
            folder.resolve(TIMINGS),
            json -> ResultJson.read(json, Timings.class, Timings.FORMAT, Timings::format));
    return timings == null ? Timings.of(0, Map.of()) : timings;
  }

  Path file(Summary.Row row) {
    return folder.resolve(row.result());
  }

  String text(Summary.Row row) throws IOException {
    return Files.readString(file(row));
  }

  /**
   * The result of a row.
   *
   * @throws IOException with a message for people, when it is missing or not of this format
   */
  Result result(Summary.Row row) throws IOException {
    Result result = read(file(row), ResultJson::read);
    if (result == null) {
      throw new IOException(file(row) + " is missing or broken; grade that submission again.");
    }
    return result;
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
