package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreResult;

/**
 * One run of {@code loomgrade explore}.
 *
 * @param json what it wrote; empty when it wrote nothing
 */
record Explored(Cli cli, String json) {

  /** Compiles classes, one a text, to a folder. */
  static Path compile(Path classes, String... texts) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-g", "-nowarn", "--release", "25", "-d", classes.toString()));
    Path sources = Files.createTempDirectory("sources");
    try {
      for (String text : texts) {
        String name = text.replaceAll("(?s).*?(?:class|interface|enum) (\\w+).*", "$1");
        arguments.add(Files.writeString(sources.resolve(name + ".java"), text).toString());
      }
      int status =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new));
      assertThat(status).isZero();
      return classes;
    } finally {
      Folders.delete(sources);
    }
  }

  /** Explores a program whose first class is given by its name. */
  static Explored run(Path classes, String main, Object... options) throws IOException {
    Path json = Files.createTempFile("explored", ".json");
    try {
      List<Object> arguments =
          new ArrayList<>(List.of("explore", "--classpath", classes, "--main", main));
      arguments.addAll(List.of("--json", json));
      arguments.addAll(List.of(options));
      Cli cli = Cli.run(arguments.toArray());
      assertThat(cli.out().lines())
          .as(cli.out())
          .allMatch(line -> line.length() <= 80 || isCommand(line));
      return new Explored(cli, Files.readString(json));
    } finally {
      Files.delete(json);
    }
  }

  private static boolean isCommand(String line) {
    return line.contains("loomgrade ");
  }

  /** The result, which must follow the schema. */
  ExploreResult result() {
    assertThat(json).as(cli.out() + cli.err()).isNotEmpty();
    assertThat(ResultSchema.errorsOfExploration(json)).isEmpty();
    return ExploreResult.read(json);
  }

  List<String> kinds() {
    return result().numbered().stream().map(ExploreFinding::kind).toList();
  }
}
