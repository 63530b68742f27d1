package org.loomgrade.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loomgrade.build.Units.unit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReactorTest {
  @TempDir Path folder;

  @Test
  void eachUnitIsAModuleAndEachFileLiesInAFolderOfItsOwn() throws Exception {
    Reactor reactor =
        Reactor.write(
            folder, List.of(unit("alice", "A.java"), unit("bob", "a/B.java", "b/B.java")));

    assertThat(reactor.unitByModule()).containsOnlyKeys("s0001", "s0002");
    assertThat(folder.resolve("s0002/src/f0001/B.java")).isRegularFile();
    assertThat(folder.resolve("s0002/src/f0002/B.java")).isRegularFile();
    assertThat(reactor.originalPath("s0002", "f0002")).isEqualTo("b/B.java");
    assertThat(folder.resolve("pom.xml")).content().contains("<module>s0002</module>");
  }

  @ParameterizedTest
  @CsvSource({
    "Größe.java, Größe.java",
    "Main$1.java, Main$1.java",
    "package-info.java, package-info.java",
    "A (1).java, A__1_.java",
    "-d.java, -d.java",
    "a.b.java, a_b.java"
  })
  void fileHasANameThatSaysNothingElse(String name, String written) throws Exception {
    Reactor.write(folder, List.of(unit("alice", name)));

    assertThat(folder.resolve("s0001/src/f0001").resolve(written)).isRegularFile();
  }

  @Test
  void modulesHaveTheSameNamesInEveryLocale() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      Reactor.write(folder, List.of(unit("alice", "A.java")));
    } finally {
      Locale.setDefault(before);
    }
    assertThat(folder.resolve("s0001/src/f0001/A.java")).isRegularFile();
  }
}
