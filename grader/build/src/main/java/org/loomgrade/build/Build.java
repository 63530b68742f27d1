package org.loomgrade.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Compiles submissions: each way to do so has the same options and gives the same messages. */
public interface Build {
  /**
   * Compiles submissions.
   *
   * @param building is told the id of each submission when its turn comes
   * @return by id, in the order given
   * @throws BuildException when it fails for a reason that lies in no submission
   */
  Map<String, Compilation> compile(List<CompileUnit> units, Consumer<String> building)
      throws BuildException, IOException, InterruptedException;
}
