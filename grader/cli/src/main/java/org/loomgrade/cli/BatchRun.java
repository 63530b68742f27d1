package org.loomgrade.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.GradingListener;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.grading.Summary;
import org.loomgrade.grading.Timings;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;

/** Stores each result as it comes, and at the end, however that comes, what there is in all. */
final class BatchRun implements AutoCloseable {
  private final ResultStore store;
  private final long startNanos = System.nanoTime();
  private final Map<String, Result> results = new ConcurrentHashMap<>();
  private final Map<String, Long> millis = new ConcurrentHashMap<>();

  BatchRun(ResultStore store) {
    this.store = store;
  }

  GradingListener listener(Progress progress) {
    return new GradingListener() {
      @Override
      public @Nullable Result earlier(Submission submission, Provenance provenance)
          throws IOException {
        return store.find(submission.id(), provenance);
      }

      @Override
      public void graded(Submission submission, Result result, long nanos) throws IOException {
        store.write(result);
        results.put(submission.id(), result);
        millis.put(submission.id(), TimeUnit.NANOSECONDS.toMillis(nanos));
        progress.step(submission.id());
      }
    };
  }

  /** Writes what the results came to so far. */
  @Override
  public void close() throws IOException {
    store.writeSummary(Summary.of(results()));
    long total = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
    store.writeTimings(Timings.of(total, millis));
  }

  List<Result> results() {
    List<Result> sorted = new ArrayList<>(results.values());
    sorted.sort(Comparator.comparing(Result::submission));
    return sorted;
  }

  long count(ResultStatus status) {
    return results.values().stream().filter(result -> result.status() == status).count();
  }
}
