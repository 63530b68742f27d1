package org.loomgrade.plain;

import org.loomgrade.checks.Implemented;
import org.loomgrade.checks.Work;

/** What the student code of a test may implement. */
@Implemented(by = "exercises.Sample")
interface Sample {
  int call() throws Exception;

  @Work
  void work(int n) throws Exception;
}
