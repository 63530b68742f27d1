package org.loomgrade.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a batch came to; part of the product's contract (part 2).
 *
 * @param counts how many submissions there are in all and of each status
 * @param submissions a row each, sorted by id
 */
public record Summary(String format, Map<String, Long> counts, List<Row> submissions) {
  /** The format that this version writes and reads. */
  public static final String FORMAT = "loomgrade-summary/1";

  public Summary {
    counts = new TreeMap<>(counts);
    submissions = List.copyOf(submissions);
  }

  /**
   * One submission.
   *
   * @param message why it was not graded; null when it was
   * @param result the result's file, below the folder of the summary
   * @param identity whose it is; null when what was handed in does not say
   */
  public record Row(
      String id,
      ResultStatus status,
      double score,
      double maxScore,
      @Nullable String message,
      String result,
      @Nullable Identity identity) {
    static Row of(Result result, @Nullable Identity identity) {
      return new Row(
          result.submission(),
          result.status(),
          result.score(),
          result.maxScore(),
          result.message(),
          "results/" + result.submission() + ".json",
          identity);
    }
  }

  /**
   * Sums up a batch.
   *
   * @param identities by submission; what has none is missing
   */
  public static Summary of(List<Result> results, Map<String, Identity> identities) {
    return ofRows(
        results.stream()
            .map(result -> Row.of(result, identities.get(result.submission())))
            .toList());
  }

  /** The same, and rows of submissions that this batch left as they were. */
  public Summary with(List<Row> kept) {
    return ofRows(Stream.concat(submissions.stream(), kept.stream()).toList());
  }

  /** Sums up rows, in any order. */
  public static Summary ofRows(List<Row> rows) {
    Map<String, Long> counts =
        rows.stream().collect(groupingBy(row -> row.status().id(), TreeMap::new, counting()));
    for (ResultStatus status : ResultStatus.values()) {
      counts.putIfAbsent(status.id(), 0L);
    }
    counts.put("submissions", (long) rows.size());
    return new Summary(
        FORMAT, counts, rows.stream().sorted(Comparator.comparing(Row::id)).toList());
  }
}
