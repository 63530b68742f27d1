package org.loomgrade.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.Disagreements;
import org.loomgrade.grading.GradingListener;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.grading.Shard;
import org.loomgrade.grading.ShardReport;
import org.loomgrade.grading.Timings;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

/** Stores each result as it comes, and at the end, however that comes, what there is in all. */
final class BatchRun implements AutoCloseable {
  private final ResultStore store;
  private final boolean confirm;
  private final boolean regrade;
  private final Map<String, Identity> identities;
  private final List<Summary.Row> earlier;
  private final @Nullable Part part;
  private final long startNanos = System.nanoTime();
  private final Map<String, Result> results = new ConcurrentHashMap<>();
  private final Map<String, Confirmation> confirmations = new ConcurrentHashMap<>();
  private final Map<String, Long> millis = new ConcurrentHashMap<>();

  /**
   * @param confirm whether graded submissions are to be run in real time, too
   * @param regrade whether results of earlier runs do not count
   * @param identities by submission, where it is known whose it is
   * @param earlier rows of an earlier summary, which stand until this run comes to their
   *     submissions
   * @param part which part of the batch this run is; null when it is all
   */
  BatchRun(
      ResultStore store,
      boolean confirm,
      boolean regrade,
      Map<String, Identity> identities,
      List<Summary.Row> earlier,
      @Nullable Part part) {
    this.store = store;
    this.confirm = confirm;
    this.regrade = regrade;
    this.identities = Map.copyOf(identities);
    this.earlier = List.copyOf(earlier);
    this.part = part;
  }

  /**
   * A part of a batch.
   *
   * @param roster the ids of all submissions of the batch
   */
  record Part(Shard shard, List<String> roster) {}

  GradingListener listener(BatchProgress progress) {
    return new GradingListener() {
      @Override
      public void compiling(String id) {
        progress.compiling(id);
      }

      @Override
      public void examining(Submission submission) {
        progress.examining(submission.id());
      }

      @Override
      public @Nullable Result earlier(Submission submission, Provenance provenance)
          throws IOException {
        if (regrade && !results.containsKey(submission.id())) {
          return null;
        }
        Result result = store.find(submission.id(), provenance);
        return result == null || !confirm || isConfirmed(result) ? result : null;
      }

      @Override
      public void kept(Submission submission, Result result) {
        results.put(submission.id(), result.withoutTraces());
        progress.kept();
      }

      @Override
      public boolean wantsConfirmation() {
        return confirm;
      }

      @Override
      public void confirmed(Confirmation confirmation) throws IOException {
        store.write(confirmation);
        confirmations.put(confirmation.submission(), confirmation);
      }

      @Override
      public void graded(Submission submission, Result result, long nanos) throws IOException {
        store.write(result);
        results.put(submission.id(), result.withoutTraces());
        millis.put(submission.id(), TimeUnit.NANOSECONDS.toMillis(nanos));
        progress.graded(submission.id());
      }
    };
  }

  /** Whether there is nothing to be confirmed, or it was done by an earlier run. */
  private boolean isConfirmed(Result result) throws IOException {
    if (result.status() != ResultStatus.GRADED) {
      return true;
    }
    Confirmation confirmation = store.findConfirmation(result);
    if (confirmation != null) {
      confirmations.put(result.submission(), confirmation);
    }
    return confirmation != null;
  }

  /** Writes what the results came to so far, also when this thread is interrupted. */
  @Override
  public void close() throws IOException {
    boolean interrupted = Thread.interrupted(); // channels would not write
    try {
      writeSummary();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void writeSummary() throws IOException {
    List<Summary.Row> standing =
        earlier.stream().filter(row -> !results.containsKey(row.id())).toList();
    Summary summary = Summary.of(results(), identities).with(standing);
    if (part == null) {
      store.writeSummary(summary);
    } else {
      store.write(ShardReport.of(part.shard(), part.roster(), summary));
    }
    if (confirm) {
      store.write(disagreements());
    }
    long total = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
    store.addTimings(Timings.of(total, millis));
  }

  List<Result> results() {
    List<Result> sorted = new ArrayList<>(results.values());
    sorted.sort(Comparator.comparing(Result::submission));
    return sorted;
  }

  Disagreements disagreements() {
    return Disagreements.of(confirmations.values());
  }

  long count(ResultStatus status) {
    return results.values().stream().filter(result -> result.status() == status).count();
  }
}
