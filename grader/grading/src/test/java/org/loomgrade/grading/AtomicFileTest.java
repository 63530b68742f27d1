package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void textIsWrittenInUtf8AndNothingElseIsLeft() throws Exception {
    Path file = folder.resolve("größe.json");

    AtomicFile.write(file, "größer 质数 😀\n");

    assertThat(file).hasContent("größer 质数 😀\n");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void earlierFileIsReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "a much longer text than the new one");

    AtomicFile.write(file, "new");

    assertThat(file).hasContent("new");
  }

  @Test
  void whenItCannotBeWrittenWhatIsThereStaysAndNothingElseIsLeft() throws Exception {
    Path inTheWay = Files.createDirectory(folder.resolve("a.json"));
    Files.writeString(inTheWay.resolve("old"), "old");

    assertThatThrownBy(() -> AtomicFile.write(inTheWay, "new"))
        .isInstanceOf(StorageException.class);

    assertThat(inTheWay.resolve("old")).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("a.json");
  }

  @Test
  void missingFolderIsNamed() {
    Path file = folder.resolve("gone/a.json");

    assertThatThrownBy(() -> AtomicFile.write(file, "new"))
        .isInstanceOf(StorageException.class)
        .hasMessage(file + " cannot be written: there is no such folder");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void othersMayReadItAsTheyMayAnyNewFile() throws Exception {
    Path file = folder.resolve("a.json");
    Path ordinary = Files.createFile(folder.resolve("ordinary"));

    AtomicFile.write(file, "new");

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkStaysAndTheFileThatItNamesIsReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    AtomicFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void deviceIsWrittenToAndNotReplaced() throws Exception {
    Path device = folder.resolve("device");
    Files.createSymbolicLink(device, Path.of("/dev/null"));

    AtomicFile.write(device, "new");

    assertThat(device).isSymbolicLink();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDiskIsToldWithTheFile() throws Exception {
    Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));

    assertThatThrownBy(() -> AtomicFile.write(full, "new"))
        .isInstanceOf(StorageException.class)
        .hasMessage(full + " cannot be written: No space left on device");
  }
}
