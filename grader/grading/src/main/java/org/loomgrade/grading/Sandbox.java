package org.loomgrade.grading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What stands around a worker JVM, beside vetting and the JVM's own limits. */
public interface Sandbox {
  /** Nothing: the JVM runs with the rights of whoever grades. */
  Sandbox NONE = (command, classes) -> command;

  /**
   * The command that runs another one inside.
   *
   * @param command of a worker JVM
   * @param classes the folder of the submission's class files, which are all that is there of it
   */
  List<String> around(List<String> command, Path classes) throws IOException;
}
