package org.loomgrade.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loomgrade.build.Units.unit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines are those of Maven 3.8.7 with maven-compiler-plugin 3.16.0. */
class MavenLogTest {
  private static final String FAILED =
      "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile (default-cli) on project ";

  private final List<String> built = new ArrayList<>();

  private final MavenLog log;

  MavenLogTest(@TempDir Path folder) throws IOException {
    List<CompileUnit> units =
        List.of(unit("alice", "A.java"), unit("bob", "lib/B.java", "src/C.java"));
    log = new MavenLog(Reactor.write(folder, units), built::add);
  }

  @Test
  void modulesAreToldWhenTheirTurnComes() {
    read(
        """
        [INFO] Scanning for projects...
        [INFO] Building submissions 1                                             [1/3]
        [INFO] Building s0001 1                                                   [2/3]
        [INFO] Compiling 1 source file with javac [debug preview release 25] to target/classes
        [INFO] Building s0002 1                                                   [3/3]
        """);

    assertThat(built).containsExactly("s0001", "s0002");
    assertThat(log.failed()).isEmpty();
  }

  @Test
  void messageHasTheStudentsPathAndAllItsLinesButNoneOfTheSummary() {
    read(
        """
        [ERROR] COMPILATION ERROR :\s
        [INFO] -------------------------------------------------------------
        [ERROR] /tmp/w/s0002/src/f0001/B.java:[2,11] cannot find symbol
          symbol:   variable y
          location: class B
        [ERROR] /tmp/w/s0002/src/f0002/C.java:[3,13] cannot find symbol
          symbol:   method foo(int)
          location: class C
        [INFO] 2 errors\s
        [INFO] Reactor Summary for submissions 1:
        %ss0002: Compilation failure: Compilation failure:\s
        [ERROR] /tmp/w/s0002/src/f0001/B.java:[2,11] cannot find symbol
        [ERROR]   symbol:   variable y
        [ERROR]   location: class B
        [ERROR] /tmp/w/s0002/src/f0002/C.java:[3,13] cannot find symbol
        [ERROR]   symbol:   method foo(int)
        [ERROR]   location: class C
        [ERROR] -> [Help 1]
        """
            .formatted(FAILED));

    assertThat(log.failed())
        .containsOnlyKeys("s0002")
        .containsEntry(
            "s0002",
            List.of(
                new JavacMessage(
                    "lib/B.java",
                    2,
                    "cannot find symbol\n  symbol:   variable y\n  location: class B"),
                new JavacMessage(
                    "src/C.java",
                    3,
                    "cannot find symbol\n  symbol:   method foo(int)\n  location: class C")));
    assertThat(log.lacksDownloads()).isFalse();
  }

  @Test
  void pathsOfWindowsAreRead() {
    read(
        """
        [ERROR] /C:/Users/Jörg Müller/w/s0001/src/f0001/A.java:[2,11] ';' expected
        [ERROR] C:\\w\\s0002\\src\\f0001\\B.java:[4,1] illegal start of type
        %ss0001: Compilation failure
        %ss0002: Compilation failure
        """
            .formatted(FAILED, FAILED));

    assertThat(log.failed())
        .containsEntry("s0001", List.of(new JavacMessage("A.java", 2, "';' expected")))
        .containsEntry(
            "s0002", List.of(new JavacMessage("lib/B.java", 4, "illegal start of type")));
  }

  @Test
  void lineBehindAMessagesEndIsNoPartOfIt() {
    read(
        """
        [ERROR] /tmp/w/s0001/src/f0001/A.java:[2,11] ';' expected
        [INFO] 1 error
        An exception has occurred in the compiler (25.0.3).
        %ss0001: Compilation failure
        """
            .formatted(FAILED));

    assertThat(log.failed())
        .containsEntry("s0001", List.of(new JavacMessage("A.java", 2, "';' expected")));
  }

  @Test
  void moduleThatJavacDiesOfFailsWithoutPlace() {
    read(
        """
        An exception has occurred in the compiler (25.0.3). Please file a bug
        java.lang.OutOfMemoryError: Java heap space
        [ERROR] COMPILATION ERROR :\s
        [ERROR] An unknown compilation problem occurred
        %ss0001: Compilation failure
        [ERROR] An unknown compilation problem occurred
        """
            .formatted(FAILED));

    assertThat(log.failed()).containsEntry("s0001", List.of(CompileLimit.exceeded()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ERROR] Plugin org.apache.maven.plugins:maven-compiler-plugin:3.16.0 or one of its dependencies could not be resolved: Cannot access central (https://registry.example/maven2) in offline mode and the artifact org.apache.maven.plugins:maven-compiler-plugin:jar:3.16.0 has not been downloaded from it before. -> [Help 1]",
        FAILED
            + "submissions: Execution default-cli of goal org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile failed: Plugin org.apache.maven.plugins:maven-compiler-plugin:3.16.0 or one of its dependencies could not be resolved: Cannot access central (https://registry.example/maven2) in offline mode and the artifact org.codehaus.plexus:plexus-compiler-javac:jar:2.17.0 has not been downloaded from it before. -> [Help 1]",
        FAILED
            + "s0001: Execution default-cli of goal org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile failed: Plugin org.apache.maven.plugins:maven-compiler-plugin:3.16.0 or one of its dependencies could not be resolved: x -> [Help 1]"
      })
  void missingDownloadIsNoFaultOfASubmission(String line) {
    log.accept("[INFO] Building s0001 1                                        [2/3]");
    log.accept(line);

    assertThat(log.lacksDownloads()).isTrue();
    assertThat(log.tail()).contains("could not be resolved");
  }

  @Test
  void warningOfAMissingDownloadIsNone() {
    log.accept(
        "[WARNING] Failed to retrieve plugin descriptor for org.apache.maven.plugins:maven-release-plugin:2.5.3: Plugin org.apache.maven.plugins:maven-release-plugin:2.5.3 or one of its dependencies could not be resolved: Cannot access central (https://registry.example/maven2) in offline mode");

    assertThat(log.lacksDownloads()).isFalse();
  }

  @Test
  void tailHasTheLastErrors() {
    for (int i = 1; i <= 20; i++) {
      log.accept("[ERROR] error " + i);
    }

    assertThat(log.tail().lines()).hasSize(15).first().isEqualTo("[ERROR] error 6");
  }

  private void read(String lines) {
    lines.lines().forEach(log::accept);
  }
}
