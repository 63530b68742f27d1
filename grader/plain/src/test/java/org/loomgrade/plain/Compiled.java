package org.loomgrade.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.model.ClassFiles;

/** Student code of a test, compiled. */
final class Compiled {
  private Compiled() {}

  /** Compiles the members of a class {@code exercises.Sample}; its first line is line 3. */
  static SubmissionClasses sample(Path folder, String members) throws IOException {
    Path source = folder.resolve("Sample.java");
    Files.writeString(
        source,
        """
        package exercises; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.locks.*;
        public final class Sample {
        %s
        }
        """
            .formatted(members));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean success =
          compiler
              .getTask(
                  null,
                  files,
                  null,
                  List.of("-g", "-d", classes.toString()),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(success).isTrue();
    }
    return SubmissionClasses.of(ClassFiles.read(classes));
  }
}
