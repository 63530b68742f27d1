package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real script, started as a user does. */
@DisabledOnOs(OS.WINDOWS)
final class ScriptTest {
  @TempDir Path folder = Path.of("");

  @Test
  void startsTheCommandFromAnyFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("loomgrade"), script());

    Run run = run(link, Map.of(), "--version");

    assertThat(run.exit).as(run.output).isZero();
    assertThat(run.output).startsWith("loomgrade ");
  }

  @Test
  void passesArgumentsWithSpacesAndTheExitStatusOn() throws Exception {
    Run run = run(script(), Map.of(), "check", folder.resolve("no such folder").toString());

    assertThat(run.exit).isEqualTo(2);
    assertThat(run.output).contains("no such folder is not a folder");
  }

  @Test
  void readsNamesWithOtherLettersWhateverTheLocale() throws Exception {
    Path submission = Files.createDirectories(folder.resolve("Zoë 李"));

    Run run = run(script(), Map.of("LC_ALL", "C"), "check", submission.toString());

    assertThat(run.exit).as(run.output).isEqualTo(1);
    assertThat(run.output).contains("Score of Zoë_李: 0 of 100");
  }

  private record Run(int exit, String output) {}

  private Run run(Path command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private static Path script() {
    return Product.home().resolve("scripts/loomgrade");
  }
}
