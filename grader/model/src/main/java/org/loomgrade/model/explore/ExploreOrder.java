package org.loomgrade.model.explore;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM that explores is asked to do; one line on its standard input.
 *
 * @param caller the process that waits for the answer: its end is the explorer's, too
 * @param folder where the {@link ExploreAnswer} and the {@link ExploreNews} go
 * @param settings what to run, and how often
 * @param replay the one schedule to run, such as {@code pct:42:17}; null for an exploration
 */
public record ExploreOrder(
    long caller,
    String folder,
    ExploredProgram program,
    Settings settings,
    @Nullable String replay) {
  public ExploreOrder {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(settings, "settings");
  }

  /**
   * How to explore.
   *
   * @param seed all that is random follows it
   * @param schedules at most how many are run
   * @param strategies taken in turn; none for the usual ones
   * @param stepBudget after how many steps a schedule is a livelock; 0 for the usual number
   * @param stopAtFirst whether the first finding ends the exploration
   * @param traceRows at most how many steps a finding keeps
   * @param output whether to keep what the program printed in the schedules of findings
   * @param patienceSeconds of real time, after which a schedule is given up
   */
  public record Settings(
      long seed,
      int schedules,
      List<String> strategies,
      int stepBudget,
      boolean stopAtFirst,
      int traceRows,
      boolean output,
      int patienceSeconds) {
    public Settings {
      strategies = List.copyOf(strategies);
    }
  }

  /** The file to write the {@link ExploreAnswer} to. */
  public Path answer() {
    return Path.of(folder, "answer.json");
  }

  /** The file that tells how it goes. */
  public Path news() {
    return Path.of(folder, "news");
  }

  /** One line, without its end. */
  public String toJson() {
    return new Gson().toJson(this);
  }

  public static ExploreOrder parse(String json) {
    return Objects.requireNonNull(new Gson().fromJson(json, ExploreOrder.class), "order");
  }
}
