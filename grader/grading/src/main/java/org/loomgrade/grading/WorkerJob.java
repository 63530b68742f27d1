package org.loomgrade.grading;

import java.nio.file.Path;
import java.util.List;
import org.loomgrade.model.WorkOrder;

/**
 * What one worker JVM is to do.
 *
 * @param classes the folder of the submission's class files
 */
record WorkerJob(Path classes, long seed, boolean realTime, List<WorkOrder.Check> checks) {
  WorkerJob {
    checks = List.copyOf(checks);
  }

  WorkOrder order(String nonce) {
    return new WorkOrder(nonce, classes.toString(), seed, realTime, checks);
  }
}
