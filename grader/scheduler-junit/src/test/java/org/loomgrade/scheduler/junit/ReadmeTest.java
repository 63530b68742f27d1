package org.loomgrade.scheduler.junit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scheduler's README shows a test that is there, and what it says. */
class ReadmeTest {
  private static final Path README = Path.of("../scheduler/README.md");
  private static final String EXAMPLE = "org.loomgrade.scheduler.junit.example.BankTest";

  private static String indented(String text) {
    return text.lines().map(line -> ("    " + line).stripTrailing()).collect(joining("\n"));
  }

  @Test
  void theTestIsTheOneInTheSources() throws IOException {
    Path source = Path.of("src/test/java", EXAMPLE.replace('.', '/') + ".java");

    assertThat(README).content().contains(indented(Files.readString(source)));
  }

  @Test
  void theTestFailsWithTheMessageThatIsShown() throws ClassNotFoundException {
    String message = Ran.of(Class.forName(EXAMPLE)).message("depositsAreKept");

    assertThat(README).content().contains(indented(message));
  }
}
