package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of {@code explore} that cannot be carried out. */
final class ExploreBadInputTest {
  private static final String FINE = "class Fine { static void main() { } }";

  @TempDir Path classes = Path.of("");

  @Test
  void classThatIsNotThere() {
    assertRefused("there is no class Missing", "-cp", classes, "--main", "Missing");
  }

  @Test
  void classNamedAsAPath() throws IOException {
    Explored.compile(classes, FINE);

    assertRefused("there is no class Fine.class", "-cp", classes, "--main", "Fine.class");
    assertRefused("there is no class a/Fine", "-cp", classes, "--main", "a/Fine");
    assertRefused("there is no class ", "-cp", classes, "--main", "");
  }

  @Test
  void classWithoutMain() throws IOException {
    Explored.compile(classes, "class None { void start() { } }");

    assertRefused("None has no main method", "-cp", classes, "--main", "None");
  }

  @Test
  void classPathEntryThatIsNotThere() throws IOException {
    Explored.compile(classes, FINE);
    String path = classes + java.io.File.pathSeparator + classes.resolve("lib.jar");

    assertRefused(
        "there is no folder or jar \"" + classes.resolve("lib.jar") + "\"",
        "-cp",
        path,
        "--main",
        "Fine");
  }

  @Test
  void classFileOfANewerJava() throws IOException {
    Path file = Explored.compile(classes, FINE).resolve("Fine.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7]++;
    Files.write(file, bytes);

    assertRefused(
        "Fine was compiled for Java 26, which is newer than 25", "-cp", classes, "--main", "Fine");
  }

  @Test
  void damagedClassFile() throws IOException {
    Path file = Explored.compile(classes, FINE).resolve("Fine.class");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertRefused("the class file of Fine is damaged", "-cp", classes, "--main", "Fine");
  }

  @Test
  void numbersOutOfRange() {
    assertRefused(
        "--schedules must be >= 1, was 0", "-cp", classes, "--main", "A", "--schedules", 0);
    assertRefused(
        "--step-budget must be >= 1, was -5", "-cp", classes, "--main", "A", "--step-budget", -5);
    assertRefused("--patience must be >= 1, was 0", "-cp", classes, "--main", "A", "--patience", 0);
    assertRefused(
        "--trace-rows must be >= 0, was -1", "-cp", classes, "--main", "A", "--trace-rows", -1);
    assertRefused("'many' is not", "-cp", classes, "--main", "A", "--schedules", "many");
  }

  @Test
  void unknownStrategy() throws IOException {
    Explored.compile(classes, FINE);

    assertRefused(
        "strategy must be one of random, pct, pos, calm, exhaustive, was lucky",
        "-cp",
        classes,
        "--main",
        "Fine",
        "--strategy",
        "lucky");
  }

  @Test
  void missingOptions() {
    assertRefused("--main", "-cp", classes);
    assertRefused("--classpath", "--main", "A");
  }

  @Test
  void fileThatCannotBeWritten() throws IOException {
    Explored.compile(classes, FINE);
    Path file = classes.resolve("no such folder/result.json");

    assertRefused(
        "there is no such folder; the result above is complete",
        "-cp",
        classes,
        "--main",
        "Fine",
        "--schedules",
        5,
        "--json",
        file);
  }

  private static void assertRefused(String message, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "explore";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Cli cli = Cli.run(all);
    assertThat(cli.exit()).as(cli.out() + cli.err()).isEqualTo(2);
    assertThat(cli.err()).contains(message).doesNotContain("\tat ");
  }
}
