package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code loomgrade}. */
@Command(
    name = "loomgrade",
    description = "Grades concurrency exercises in Java.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      BatchCommand.class,
      MergeCommand.class,
      ExploreCommand.class,
      ReplayCommand.class,
      ExportCommand.class,
      PushCommand.class,
      ReportCommand.class
    },
    footer = {
      "",
      "loomgrade COMMAND --help tells more of each command.",
      "Exit status: 0 as wished, 1 not, 2 usage or environment, 3 a failure of the grader."
    })
public final class Main implements Runnable {
  /** The system property in which a script names itself that is to be started anew to build. */
  private static final String SCRIPT = "loomgrade.script";

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  private Main() {}

  /** Starts the command and ends the JVM with its exit status. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    // All text is English, so that numbers and the words of libraries must be too.
    Locale.setDefault(Locale.ENGLISH);
    Path home = Installation.homeOfThisProcess();
    if (Freshness.isStale(home)) {
      String script = System.getProperty(SCRIPT);
      System.exit(script == null ? Freshness.STALE : Rebuild.andRun(Path.of(script), arguments));
    }
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    System.exit(runToItsEnd(out, err, arguments));
  }

  private static int runToItsEnd(PrintWriter out, PrintWriter err, String... arguments) {
    try (Interruption _ = Interruption.ofThisThread()) {
      return run(out, err, arguments);
    }
  }

  /**
   * Runs the command in this JVM.
   *
   * @return its exit status, see the contract, part 2
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new ErrorReport());
    line.setParameterExceptionHandler(new UsageReport());
    return line.execute(arguments);
  }

  @Override
  public void run() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Missing command, one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
