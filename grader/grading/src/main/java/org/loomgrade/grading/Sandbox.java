package org.loomgrade.grading;

import java.util.List;

/** What stands around a worker JVM, beside vetting and the JVM's own limits. */
public interface Sandbox {
  /** Nothing: the JVM runs with the rights of whoever grades. */
  Sandbox NONE = command -> command;

  /**
   * The command that runs another one inside.
   *
   * @param command of a worker JVM
   */
  List<String> around(List<String> command);
}
