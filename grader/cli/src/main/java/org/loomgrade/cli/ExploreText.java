package org.loomgrade.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreResult;

/** The result of an exploration, for people at a terminal of 80 columns. */
final class ExploreText {
  private static final int ROWS = 20;
  private static final String RESULT = "result.json";

  private final Ink ink;

  ExploreText(Ink ink) {
    this.ink = ink;
  }

  /**
   * @param json the file that the result goes to as well; null for none
   */
  String render(ExploreResult result, @Nullable Path json) {
    StringBuilder text = new StringBuilder();
    List<ExploreFinding> findings = result.numbered();
    for (int i = 0; i < findings.size(); i++) {
      text.append(finding(i + 1, findings.get(i), json)).append('\n');
    }
    if (!findings.isEmpty() && json == null) {
      text.append("To replay findings, write them to a file first:\n")
          .append("   " + again(result) + "\n\n");
    }
    return text.append(ink.strong(Paragraph.of("", summary(result)))).toString();
  }

  private String finding(int number, ExploreFinding finding, @Nullable Path json) {
    FindingText words = new FindingText(ink);
    String file = json == null ? RESULT : json.toString();
    String replay = CommandText.of(List.of("loomgrade", "replay", file, String.valueOf(number)));
    return words.render(number, finding)
        + apart(TraceTable.ofSides(finding, ROWS).render())
        + words.output(finding)
        + "   replay: "
        + replay
        + "\n";
  }

  /** A table between empty lines; nothing when it is empty. */
  static String apart(String table) {
    return table.isEmpty() ? "" : "\n" + table + "\n";
  }

  /** The command that comes to the same result, and writes it down. */
  private static String again(ExploreResult result) {
    List<String> words = new ArrayList<>(List.of("loomgrade", "explore", "--classpath"));
    words.add(ClassPathText.join(result.program().classpath()));
    words.addAll(List.of("--main", result.program().main()));
    words.addAll(List.of("--seed", String.valueOf(result.seed())));
    words.addAll(List.of("--schedules", String.valueOf(asMany(result))));
    words.addAll(List.of("--step-budget", String.valueOf(result.stepBudget())));
    result.strategies().forEach(strategy -> words.addAll(List.of("--strategy", strategy)));
    words.addAll(List.of("--json", RESULT));
    if (!result.program().arguments().isEmpty()) {
      words.add("--");
      words.addAll(result.program().arguments());
    }
    return CommandText.of(words);
  }

  /** How many schedules come to the same; a tenth of them is spent on running all interleavings. */
  private static int asMany(ExploreResult result) {
    int run = Math.max(1, result.schedules());
    return result.end() == ExploreEnd.ALL_INTERLEAVINGS ? Math.max(1_000, 20 * run) : run;
  }

  static String summary(ExploreResult result) {
    String found = result.clean() ? "nothing found" : found(result);
    String schedules = count(result.schedules(), "schedule") + " (seed " + result.seed() + ")";
    return switch (result.end()) {
      case SCHEDULES_USED -> found + " in " + schedules;
      case ALL_INTERLEAVINGS ->
          "%s: all %s were run".formatted(found, count(result.schedules(), "interleaving"));
      case FIRST_FINDING -> found + " in " + schedules + "; ended at the first";
      case STEPS_USED -> found + " in " + schedules + "; ended, as they are very long";
      case LIVELOCKS -> found + " in " + schedules + "; ended, as too many do not end";
      case OUT_OF_MEMORY -> found + " in " + schedules + "; ended, as memory was used up";
      case STUCK -> found + " after " + schedules + "; the next one did not end";
    };
  }

  private static String found(ExploreResult result) {
    int findings = result.findings().size();
    int uncontrolled = result.uncontrolled().size();
    List<String> parts = new ArrayList<>();
    if (findings > 0) {
      parts.add(count(findings, "finding"));
    }
    if (uncontrolled > 0) {
      parts.add(count(uncontrolled, "place") + " not controlled");
    }
    return String.join(" and ", parts);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
