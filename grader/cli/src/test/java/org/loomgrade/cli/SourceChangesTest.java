package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class SourceChangesTest {
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void source() throws IOException {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src/A.java"), "class A {}");
  }

  @Test
  void filesThatChangeTogetherAreToldTogether() throws Exception {
    try (SourceChanges changes = SourceChanges.of(folder)) {
      Files.writeString(folder.resolve("src/A.java"), "class A { }");
      Files.writeString(folder.resolve("src/notes.txt"), "no source");
      Files.writeString(folder.resolve("B.java"), "class B {}");

      assertThat(changes.await()).containsExactly("B.java", "src/A.java");
    }
  }

  @Test
  void sourcesInANewFolderAreSeen() throws Exception {
    try (SourceChanges changes = SourceChanges.of(folder)) {
      Files.createDirectories(folder.resolve("more/deep"));
      Files.writeString(folder.resolve("more/deep/C.java"), "class C {}");

      assertThat(changes.await()).containsExactly("more/deep/C.java");
    }
  }

  @Test
  void sourceThatGoesIsAChange() throws Exception {
    try (SourceChanges changes = SourceChanges.of(folder)) {
      Files.delete(folder.resolve("src/A.java"));

      assertThat(changes.await()).containsExactly("src/A.java");
    }
  }

  @Test
  void nothingIsToldAfterTheEnd() throws Exception {
    SourceChanges changes = SourceChanges.of(folder);
    changes.close();

    assertThat(changes.await()).isEmpty();
  }
}
