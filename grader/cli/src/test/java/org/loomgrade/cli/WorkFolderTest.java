package org.loomgrade.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
  @TempDir private Path parent = Path.of("");
  private final List<Process> started = new ArrayList<>();

  private record Another(Process process, Path folder) {}

  /** Another command, which has a folder there with a file below. */
  static void main(String[] arguments) throws Exception {
    WorkFolder folder = WorkFolder.createIn(Path.of(arguments[0]));
    Files.createFile(Files.createDirectories(folder.path().resolve("a/b")).resolve("owner-1"));
    IO.println(folder.path());
    new CountDownLatch(1).await();
  }

  private Another startAnother() throws IOException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                WorkFolderTest.class.getName(),
                parent.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    started.add(other);
    return new Another(other, Path.of(other.inputReader(UTF_8).readLine()));
  }

  @AfterEach
  void endTheOthers() throws InterruptedException {
    for (Process each : started) {
      each.destroyForcibly().waitFor();
    }
  }

  @Test
  void goesWithAllBelow() throws Exception {
    WorkFolder folder = WorkFolder.createIn(parent);
    Files.createFile(Files.createDirectories(folder.path().resolve("a/b")).resolve("c"));

    folder.close();

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatAKilledCommandLeftGoesWithTheNext() throws Exception {
    Another other = startAnother();
    other.process().destroyForcibly().waitFor();
    assertThat(other.folder()).isNotEmptyDirectory();

    WorkFolder.createIn(parent).close();

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void foldersThatAreInUseStay() throws Exception {
    Another other = startAnother();
    try (WorkFolder ours = WorkFolder.createIn(parent)) {
      WorkFolder.createIn(parent).close();

      assertThat(other.folder().resolve("a/b/owner-1")).exists();
      assertThat(ours.path()).exists();
      startAnother();
      assertThat(ours.path()).as("which the other takes for in use").exists();
    }
  }

  @Test
  void whatNobodyHasSaidToOwnStays() throws Exception {
    Path unknown = Files.createDirectory(parent.resolve("loomgrade-unknown"));

    WorkFolder.createIn(parent).close();

    assertThat(unknown).exists();
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
    Files.createFile(elsewhere.resolve("owner-1"));
    Path link = Files.createSymbolicLink(parent.resolve("loomgrade-link"), elsewhere);
    Path left = Files.createDirectory(parent.resolve("loomgrade-left"));
    Files.createFile(left.resolve("owner-1"));
    Files.createSymbolicLink(left.resolve("inside"), elsewhere);

    WorkFolder.createIn(parent).close();

    assertThat(left).doesNotExist();
    assertThat(link).isSymbolicLink();
    assertThat(elsewhere.resolve("owner-1")).exists();
  }

  @Test
  void foldersOfOthersStay() throws Exception {
    Path left = Files.createDirectory(parent.resolve("loomgrade-left"));
    Files.createFile(left.resolve("owner-1"));
    try {
      Files.setOwner(
          left,
          left.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    } catch (IOException e) {
      abort("only root gives folders away: " + e.getMessage());
    }

    WorkFolder.createIn(parent).close();

    assertThat(left.resolve("owner-1")).exists();
  }
}
