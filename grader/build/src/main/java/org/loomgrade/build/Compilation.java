package org.loomgrade.build;

import java.nio.file.Path;
import java.util.List;

/** What came of compiling a submission. */
public sealed interface Compilation {
  /**
   * It compiles.
   *
   * @param classes the folder of its class files
   */
  record Compiled(Path classes) implements Compilation {}

  /**
   * It does not compile.
   *
   * @param messages at least one
   */
  record Failed(List<JavacMessage> messages) implements Compilation {
    public Failed {
      messages = List.copyOf(messages);
    }
  }
}
