package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.AtomicFile;
import org.loomgrade.grading.StorageException;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.explore.ExploreOrder.Settings;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.model.explore.ExploredProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explores any program. */
@Command(
    name = "explore",
    mixinStandardHelpOptions = true,
    showEndOfOptionsDelimiterInUsageHelp = true,
    description = {
      "Runs the main method of any program under many thread interleavings, in virtual time.",
      "The classes of the class path are under test, the JDK is not. The program reads no input, "
          + "and what it prints is not shown."
    },
    footer = {
      "",
      "Exit status: 0 nothing found, 1 something found or not controlled, 2 usage or environment, "
          + "3 a failure of ours."
    })
final class ExploreCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "CP",
      required = true,
      description = "Folders, jars and FOLDER/* of the program, as java has it.")
  private String classpath = "";

  @Option(
      names = "--main",
      paramLabel = "CLASS",
      required = true,
      description = "The class with the main method, such as com.example.Main.")
  private String main = "";

  @Option(
      names = "--schedules",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many interleavings are run (default: ${DEFAULT-VALUE}).")
  private int schedules;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed gives the same schedules (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--strategy",
      paramLabel = "NAME",
      description =
          "How schedules are chosen: random, pct, pos, calm or exhaustive (default: the first three in turn).")
  private List<String> strategies = List.of();

  @Option(names = "--json", paramLabel = "FILE", description = "Write the result there too.")
  private @Nullable Path json;

  @Option(names = "--stop-at-first", description = "End with the first finding.")
  private boolean stopAtFirst;

  @Option(
      names = "--step-budget",
      paramLabel = "N",
      description = "After how many steps a schedule is a livelock (default: 500000).")
  private @Nullable Integer stepBudget;

  @Option(
      names = "--trace-rows",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "How many steps before the fault a finding keeps in FILE (default: ${DEFAULT-VALUE}).")
  private int traceRows;

  @Option(names = "--output", description = "Show what the program prints where it fails.")
  private boolean output;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description =
          "When to give up on a schedule that blocks or is busy where no steps can be counted "
              + "(default: ${DEFAULT-VALUE}).")
  private int patience;

  @Parameters(paramLabel = "ARGS", description = "What main is given.")
  private List<String> arguments = List.of();

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    Settings settings = settings();
    ExploredProgram program = new ExploredProgram(ClassPathText.split(classpath), main, arguments);
    ExploreResult result = explore(program, settings);
    PrintWriter out = spec.commandLine().getOut();
    out.print(new ExploreText(Ink.forStandardOutput()).render(result, json));
    out.flush();
    if (json != null) {
      writeJson(json, result);
    }
    return result.clean() ? 0 : 1;
  }

  private Settings settings() throws UserException {
    atLeast(1, "--schedules", schedules);
    atLeast(1, "--step-budget", stepBudget == null ? 1 : stepBudget);
    atLeast(0, "--trace-rows", traceRows);
    atLeast(1, "--patience", patience);
    int steps = stepBudget == null ? 0 : stepBudget;
    return new Settings(
        seed, schedules, strategies, steps, stopAtFirst, traceRows, output, patience);
  }

  private static ExploreResult explore(ExploredProgram program, Settings settings)
      throws UserException, ExplorerException, IOException, InterruptedException {
    try (Progress progress = Progress.of("Exploring", settings.schedules())) {
      return Installation.ofThisProcess().explorer().run(program, settings, null, progress::at);
    }
  }

  private static void atLeast(int least, String option, int value) throws UserException {
    if (value < least) {
      throw new UserException("%s must be >= %d, was %d".formatted(option, least, value));
    }
  }

  private static void writeJson(Path file, ExploreResult result) throws UserException {
    try {
      AtomicFile.write(file, ResultJson.write(result));
    } catch (StorageException e) {
      throw new UserException(
          e.getMessage() + "; the result above is complete, name another file for --json.", e);
    }
  }
}
