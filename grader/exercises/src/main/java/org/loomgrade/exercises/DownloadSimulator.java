package org.loomgrade.exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.loomgrade.checks.Implemented;

/** Exercise 2 as a submission implements it. */
@Implemented(by = "exercises.DownloadSimulator")
public interface DownloadSimulator {
  Report run(List<String> files, Duration timeout) throws Exception;

  void main(String[] arguments) throws Exception;

  /** What {@code run} returns. */
  interface Report {
    Duration totalTime();

    Map<Integer, Integer> completedByWorker();
  }
}
