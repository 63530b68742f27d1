package org.loomgrade.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenInstallationTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void followLinks() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void commandOnThePathIsFollowedToItsHome() throws Exception {
    Path home = maven("opt/maven 3");
    String path = folder.resolve("empty") + File.pathSeparator + home.resolve("bin");

    assertThat(MavenInstallation.find(Map.of("PATH", path)).home()).isEqualTo(home);
  }

  @Test
  void linkToTheCommandIsFollowedToItsHome() throws Exception {
    Path home = maven("usr/share/maven");
    Path alternatives = Files.createDirectories(folder.resolve("etc/alternatives")).resolve("mvn");
    Path bin = Files.createDirectories(folder.resolve("usr/bin"));
    Files.createSymbolicLink(alternatives, home.resolve("bin/mvn"));
    Files.createSymbolicLink(bin.resolve("mvn"), alternatives);

    assertThat(MavenInstallation.find(Map.of("PATH", bin.toString())).home()).isEqualTo(home);
  }

  @Test
  void mavenHomeComesBeforeThePath() throws Exception {
    Path home = maven("home");
    Path other = maven("other");

    assertThat(
            MavenInstallation.find(
                    Map.of("MAVEN_HOME", home.toString(), "PATH", other.resolve("bin").toString()))
                .home())
        .isEqualTo(home);
  }

  @Test
  void mavenHomeThatIsNoneIsPassedOver() throws Exception {
    Path home = maven("home");
    Map<String, String> environment =
        Map.of("MAVEN_HOME", folder.resolve("gone").toString(), "PATH", home + "/bin");

    assertThat(MavenInstallation.find(environment).home()).isEqualTo(home);
  }

  @Test
  void commandOfNoInstallationIsPassedOver() throws Exception {
    Path wrapper = Files.createDirectories(folder.resolve("wrapper/bin"));
    Files.createFile(wrapper.resolve("mvn"));
    Path home = maven("home");
    String path = wrapper + File.pathSeparator + home.resolve("bin");

    assertThat(MavenInstallation.find(Map.of("PATH", path)).home()).isEqualTo(home);
  }

  @Test
  void linkThatLeadsNowhereIsPassedOver() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("mvn"), folder.resolve("gone"));
    Path home = maven("home");
    String path = bin + File.pathSeparator + home.resolve("bin");

    assertThat(MavenInstallation.find(Map.of("PATH", path)).home()).isEqualTo(home);
  }

  @Test
  void missingMavenIsToldWithWhatToDo() {
    assertThatThrownBy(() -> MavenInstallation.find(Map.of("PATH", folder.toString())))
        .isInstanceOf(BuildException.class)
        .hasMessage(
            "Maven was not found: install Maven 3.8 or later so that 'mvn' is on the PATH, or set MAVEN_HOME.");
  }

  @Test
  void missingPathIsNoMaven() {
    assertThatThrownBy(() -> MavenInstallation.find(Map.of())).isInstanceOf(BuildException.class);
  }

  private Path maven(String at) throws IOException {
    Path home = folder.resolve(at);
    Files.createDirectories(home.resolve("boot"));
    Files.createFile(Files.createDirectories(home.resolve("bin")).resolve("mvn"));
    return home;
  }
}
