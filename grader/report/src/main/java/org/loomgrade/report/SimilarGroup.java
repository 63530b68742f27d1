package org.loomgrade.report;

import java.util.List;

/**
 * Submissions that are nearly the same.
 *
 * @param submissions their ids, sorted
 * @param least how much the least alike of the neighbours have in common, 0..1
 */
public record SimilarGroup(List<String> submissions, double least) {
  public SimilarGroup {
    submissions = List.copyOf(submissions);
  }

  String percent() {
    return ScoreDistribution.percent(Math.floor(100 * least));
  }
}
