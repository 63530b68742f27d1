package org.loomgrade.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where Maven is installed. */
public record MavenInstallation(Path home) {

  /**
   * Looks where {@code MAVEN_HOME}, {@code M2_HOME} and {@code PATH} point.
   *
   * @throws BuildException when Maven is in none of these places
   */
  public static MavenInstallation find(Map<String, String> environment) throws BuildException {
    List<Path> homes = new ArrayList<>();
    for (String variable : List.of("MAVEN_HOME", "M2_HOME")) {
      Optional.ofNullable(environment.get(variable)).map(Path::of).ifPresent(homes::add);
    }
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
      homeOfCommand(folder).ifPresent(homes::add);
    }
    return homes.stream()
        .filter(home -> Files.isDirectory(home.resolve("boot")))
        .findFirst()
        .map(MavenInstallation::new)
        .orElseThrow(() ->
            new BuildException(
                "Maven was not found: install Maven 3.8 or later so that 'mvn' is on the PATH, or set MAVEN_HOME."));
  }

  /** Distributions link the command from a folder of commands to where Maven is. */
  private static Optional<Path> homeOfCommand(String folder) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    for (String name : List.of("mvn", "mvn.cmd")) {
      Path command = Path.of(folder, name);
      if (Files.isRegularFile(command)) {
        try {
          return Optional.ofNullable(command.toRealPath().getParent()).map(Path::getParent);
        } catch (IOException e) {
          // A link that leads nowhere is no Maven; the next folder of the PATH may have one.
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
