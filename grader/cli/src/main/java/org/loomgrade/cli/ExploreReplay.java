package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreOrder.Settings;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.model.explore.ExploredProgram;

/**
 * Replays findings of an exploration.
 *
 * @param classpath where the program is now; null for where it was
 * @param rows at most how many steps are shown
 * @param patience in seconds of real time
 */
record ExploreReplay(ExploreResult recorded, @Nullable String classpath, int rows, int patience) {

  /**
   * Runs the schedule of a finding and prints what it came to.
   *
   * @param name the finding's number or id
   * @return the exit status
   */
  int run(Path file, String name, PrintWriter out)
      throws UserException, ExplorerException, IOException, InterruptedException {
    ExploreFinding finding =
        recorded.finding(name).orElseThrow(() -> new UserException(unknown(file, name)));
    ExploreResult result = replay(finding);
    Ink ink = Ink.forStandardOutput();
    ReplayComparison comparison = ReplayComparison.of(finding, result);
    ExploreFinding again = comparison.again();
    if (again != null) {
      FindingText words = new FindingText(ink);
      out.print(words.render(recorded.numbered().indexOf(finding) + 1, again));
      out.print(ExploreText.apart(TraceTable.ofAll(again, rows).render()));
      out.print(words.output(again));
      out.println();
    }
    Optional<String> difference = comparison.difference();
    out.print(
        Paragraph.of(
            "",
            difference
                .map(text ->
                    "Schedule %s did not fail as recorded: %s".formatted(finding.token(), text))
                .orElse("Schedule %s failed again, as recorded.".formatted(finding.token()))));
    out.flush();
    return difference.isEmpty() ? 0 : 1;
  }

  private ExploreResult replay(ExploreFinding finding)
      throws UserException, ExplorerException, IOException, InterruptedException {
    ExploredProgram program = recorded.program();
    if (classpath != null) {
      program = program.withClasspath(ClassPathText.split(classpath));
    }
    Settings settings =
        new Settings(
            finding.schedule().seed(),
            1,
            List.of(),
            recorded.stepBudget(),
            false,
            Integer.MAX_VALUE,
            true,
            patience);
    return Installation.ofThisProcess()
        .explorer()
        .run(program, settings, finding.token(), schedules -> {});
  }

  private String unknown(Path file, String name) {
    int count = recorded.numbered().size();
    return count == 0
        ? "%s holds no finding: there is nothing to replay.".formatted(file)
        : "%s holds no finding \"%s\"; it has the numbers 1 to %d."
            .formatted(file, Printable.of(name), count);
  }
}
