package org.loomgrade.build;

import java.util.List;
import java.util.stream.Stream;
import org.loomgrade.intake.SourceFile;
import org.loomgrade.intake.Sources;

/** Units to compile, for tests. */
final class Units {
  private Units() {}

  /** A unit of empty files. */
  static CompileUnit unit(String id, String... paths) {
    return unit(id, Stream.of(paths).map(path -> new SourceFile(path, "")).toList());
  }

  static CompileUnit unit(String id, List<SourceFile> files) {
    return new CompileUnit(id, new Sources(files, "sha256:" + id));
  }
}
