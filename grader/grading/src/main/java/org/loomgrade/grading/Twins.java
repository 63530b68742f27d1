package org.loomgrade.grading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomgrade.intake.Sources;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.Result;

/** Submissions with the sources of another one: they are graded once. */
final class Twins {
  private final Map<String, Submission> firsts = new HashMap<>();
  private final List<Twin> twins = new ArrayList<>();

  private record Twin(Submission submission, Submission first, Sources sources) {}

  /** Whether another submission had the same sources; if not, this is the first of them. */
  boolean isTwin(Submission submission, Sources sources) {
    return firsts.putIfAbsent(sources.digest(), submission) != null;
  }

  void add(Submission submission, Sources sources) {
    Submission first = firsts.get(sources.digest());
    if (first == null) {
      throw new IllegalStateException("nobody has handed in the same as " + submission.id());
    }
    twins.add(new Twin(submission, first, sources));
  }

  /**
   * Gives twins the result of the first, when all of these are done.
   *
   * @return those whose first has come to no result that holds: they are graded themselves
   */
  List<Submission> tell(GradingListener listener, ResultFactory results) throws IOException {
    List<Submission> alone = new ArrayList<>();
    for (Twin twin : twins) {
      Result result = listener.earlier(twin.first, results.provenance(twin.sources));
      if (result == null) {
        alone.add(twin.submission);
      } else {
        listener.graded(twin.submission, result.as(twin.submission.id()), 0);
      }
    }
    return alone;
  }
}
