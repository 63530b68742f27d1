package org.loomgrade.scheduler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Programs that stand in a test. */
final class Sources {
  private Sources() {}

  /**
   * Compiles texts that have one class each.
   *
   * @return the folder of the class files
   */
  static Path compile(Path classes, String... texts) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-g", "-nowarn", "-d", classes.toString(), "-cp", classes.toString()));
    Path sources = Files.createTempDirectory(classes, "sources");
    for (String text : texts) {
      String name = text.replaceAll("(?s).*?(?:class|interface) (\\w+).*", "$1");
      arguments.add(Files.writeString(sources.resolve(name + ".java"), text).toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalArgumentException("does not compile: " + String.join("\n", texts));
    }
    return classes;
  }
}
