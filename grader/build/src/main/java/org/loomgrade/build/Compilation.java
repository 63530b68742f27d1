package org.loomgrade.build;

import java.util.List;
import org.loomgrade.model.ClassFiles;

/** What came of compiling a submission. */
public sealed interface Compilation {
  /** It compiles. */
  record Compiled(ClassFiles classes) implements Compilation {}

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
