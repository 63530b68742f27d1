package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {
  @TempDir Path home;
  private Path source = Path.of("");

  @BeforeEach
  void build() throws IOException {
    source = write("grader/cli/src/main/java/Main.java", "class Main {}");
    write("pom.xml", "<project/>");
    write("rubrics/rubric.schema.json", "{}");
    write("grader/cli/target/app/host/cli.jar", "jar");
    Freshness.main(new String[] {home.toString()});
  }

  @Test
  void whatWasJustBuiltIsFresh() {
    assertThat(Freshness.isStale(home)).isFalse();
  }

  @Test
  void changeWithTheSameTimeStampIsNoticed() throws IOException {
    FileTime before = Files.getLastModifiedTime(source);
    Files.writeString(source, "class Mein {}");
    Files.setLastModifiedTime(source, before);

    assertThat(Freshness.isStale(home)).isTrue();
  }

  @Test
  void touchIsNoChange() throws IOException {
    Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));

    assertThat(Freshness.isStale(home)).isFalse();
  }

  @Test
  void newFileIsNoticed() throws IOException {
    write("grader/model/src/main/java/New.java", "");

    assertThat(Freshness.isStale(home)).isTrue();
  }

  @Test
  void deletedFileIsNoticed() throws IOException {
    Path other = write("grader/model/src/main/java/Other.java", "");
    Freshness.main(new String[] {home.toString()});

    Files.delete(other);

    assertThat(Freshness.isStale(home)).isTrue();
  }

  @Test
  void renamedFileIsNoticed() throws IOException {
    Files.move(source, source.resolveSibling("Mein.java"));

    assertThat(Freshness.isStale(home)).isTrue();
  }

  @Test
  void testsAndBuiltFilesDoNotCount() throws IOException {
    write("grader/cli/src/test/java/MainTest.java", "");
    write("grader/cli/target/classes/Main.class", "");

    assertThat(Freshness.isStale(home)).isFalse();
  }

  @Test
  void missingStampIsStale() throws IOException {
    Files.delete(home.resolve("grader/cli/target/app/sources.crc32c"));

    assertThat(Freshness.isStale(home)).isTrue();
  }

  @Test
  void missingSourceOfTheProductIsStale() throws IOException {
    Files.delete(home.resolve("rubrics/rubric.schema.json"));

    assertThat(Freshness.isStale(home)).isTrue();
  }

  @Test
  void installationWithoutSourcesIsNeverStale(@TempDir Path installed) {
    assertThat(Freshness.isStale(installed)).isFalse();
  }

  private Path write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }
}
