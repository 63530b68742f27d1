package org.loomgrade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the script anew, which builds first. By that, the script need not wait for this JVM but
 * becomes it, and whoever ends one ends the other.
 */
final class Rebuild {
  /** Tells the script to build. */
  private static final String VARIABLE = "LOOMGRADE_BUILD";

  private Rebuild() {}

  /** Does what the command would have done. */
  static int andRun(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put(VARIABLE, "yes");
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end-of-the-script"));
    return process.waitFor();
  }
}
