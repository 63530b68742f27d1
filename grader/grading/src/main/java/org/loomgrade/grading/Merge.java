package org.loomgrade.grading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

/**
 * Joins what the shards of a batch, or several batches, have written, as if one machine had graded
 * all.
 */
public final class Merge {
  private final Map<String, Graded> graded = new TreeMap<>();
  private final Set<String> roster = new TreeSet<>();
  private final Map<String, Long> millis = new TreeMap<>();
  private long totalMillis;

  /** A row, and the folder that has its result. */
  private record Graded(Summary.Row row, ResultStore store) {}

  /** Two folders say different things of a submission. */
  public static final class ConflictException extends Exception {
    private static final long serialVersionUID = 1;

    ConflictException(String message) {
      super(message);
    }
  }

  /**
   * Adds the folder that a batch or a shard wrote to.
   *
   * @throws ConflictException when a submission came to another result there than in a folder that
   *     was added before
   * @throws IOException with a message for people, when nothing was graded there
   */
  public void add(Path folder) throws IOException, ConflictException {
    ResultStore store = ResultStore.of(folder);
    List<ShardReport> shards = store.shards();
    if (shards.isEmpty()) {
      Summary summary = GradedFolder.open(folder).summary();
      summary.submissions().forEach(row -> roster.add(row.id()));
      add(summary, store);
    }
    for (ShardReport shard : shards) {
      roster.addAll(shard.roster());
      add(shard.summary(), store);
    }
    Timings timings = store.timings();
    totalMillis += timings.totalMillis();
    millis.putAll(timings.submissionMillis());
  }

  private void add(Summary summary, ResultStore store) throws IOException, ConflictException {
    for (Summary.Row row : summary.submissions()) {
      Graded one = graded.get(row.id());
      if (one == null || isMissing(one.row())) {
        graded.put(row.id(), new Graded(row, store));
      } else if (!isMissing(row) && !one.store().text(row).equals(store.text(row))) {
        throw new ConflictException(
            ("%s was graded twice, and not alike: see %s and %s. Was another version, rubric or seed"
                    + " used? Grade one of them again.")
                .formatted(row.id(), one.store().file(row), store.file(row)));
      }
    }
  }

  /** The submissions that no folder has a result of, or that could not be graded. */
  public List<String> missing() {
    return roster.stream()
        .filter(id -> !graded.containsKey(id) || isMissing(graded.get(id).row()))
        .toList();
  }

  /**
   * Writes all that there is to a folder.
   *
   * @return the results, without what is long in them
   * @throws IOException when a result cannot be read or written
   */
  public List<Result> writeTo(Path folder) throws IOException {
    ResultStore all = ResultStore.open(folder);
    List<Result> results = new ArrayList<>();
    List<Confirmation> confirmations = new ArrayList<>();
    for (Graded each : graded.values()) {
      Result result = each.store().result(each.row());
      all.write(result);
      results.add(result.withoutTraces());
      Confirmation confirmation = each.store().findConfirmation(result);
      if (confirmation != null) {
        all.write(confirmation);
        confirmations.add(confirmation);
      }
    }
    all.writeSummary(Summary.ofRows(graded.values().stream().map(Graded::row).toList()));
    all.writeTimings(Timings.of(totalMillis, millis));
    if (!confirmations.isEmpty()) {
      all.write(Disagreements.of(confirmations));
    }
    return results;
  }

  private static boolean isMissing(Summary.Row row) {
    return row.status() == ResultStatus.GRADER_ERROR;
  }
}
