package org.loomgrade.exercises;

import org.loomgrade.checks.Implemented;
import org.loomgrade.checks.Work;

/** Exercise 3 as a submission implements it. */
@Implemented(by = "exercises.LeakDetector")
public interface LeakDetector {
  @Work
  Report run(Runnable task) throws Exception;

  void main(String[] arguments) throws Exception;

  /** What {@code run} returns. */
  interface Report {
    int threadsBefore();

    int threadsAfter();

    boolean leaked();
  }
}
