package org.loomgrade.scheduler.junit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Kind;
import org.loomgrade.scheduler.report.Site;
import org.opentest4j.AssertionFailedError;

/** Says of a test why it failed. */
final class Report {
  private static final int ROWS = 40;

  private final Settings settings;
  private final Shown shown;

  Report(Settings settings, Shown shown) {
    this.settings = settings;
    this.shown = shown;
  }

  /** What was found and was not to be. */
  AssertionError found() {
    Finding main = shown.main();
    List<String> parts = new ArrayList<>();
    parts.add(first(main));
    for (Finding finding : shown.findings()) {
      if (!finding.equals(main)) {
        parts.add("In the same schedule:\n" + described(finding));
      }
    }
    parts.add(schedule(main));
    parts.add(main.trace().table(ROWS).lines().map(String::stripTrailing).collect(joining("\n")));
    parts.add(replay(main));
    return error(String.join("\n\n", parts), main);
  }

  /** What was to be found and was not. */
  AssertionError missed() {
    String wanted =
        String.join(
            " and ", settings.finds().stream().filter(k -> !shown.has(k)).map(Kind::id).toList());
    String found =
        shown.findings().isEmpty()
            ? "; nothing was"
            : "; what was found:\n\n"
                + String.join("\n\n", shown.findings().stream().map(Finding::toString).toList());
    return new AssertionFailedError(
        "no " + wanted + " was found in " + count(shown.schedules()) + found);
  }

  private String first(Finding main) {
    @Nullable Throwable thrown = shown.thrown();
    if (thrown == null || !shown.isThrown(main)) {
      return described(main);
    }
    String message = thrown.getMessage();
    String text = thrown instanceof AssertionError && message != null ? message : thrown.toString();
    return text.strip() + "\n" + sides(main);
  }

  private static String described(Finding finding) {
    String sentence = finding.kind().id() + ": " + finding.sentence();
    return finding.sides().stream().map(Involved::toString).allMatch(sentence::contains)
        ? sentence
        : sentence + "\n" + sides(finding);
  }

  private static String sides(Finding finding) {
    return finding.sides().stream().map(side -> "  " + side).collect(joining("\n"));
  }

  private String schedule(Finding main) {
    String which = "Schedule " + main.token();
    if (settings.replays()) {
      return which + ":";
    }
    int before = shown.schedules() - 1;
    return which
        + (before == 0 ? ", the first:" : ", after " + count(before) + " without a fault:");
  }

  private static String replay(Finding main) {
    return "To run this schedule alone: @Schedules(replay = \"%s\"), or -D%s=%s"
        .formatted(main.token(), Settings.REPLAY, main.token());
  }

  private static String count(int schedules) {
    return String.format(Locale.ROOT, "%,d schedule%s", schedules, schedules == 1 ? "" : "s");
  }

  private AssertionError error(String message, Finding main) {
    @Nullable Throwable cause = shown.isThrown(main) ? shown.thrown() : null;
    AssertionFailedError error =
        cause instanceof AssertionFailedError known && known.isExpectedDefined()
            ? new AssertionFailedError(message, known.getExpected(), known.getActual(), cause)
            : new AssertionFailedError(message, cause);
    error.setStackTrace(
        main.sides().stream()
            .map(Involved::site)
            .filter(site -> site.line() > 0)
            .map(Report::frame)
            .toArray(StackTraceElement[]::new));
    return error;
  }

  private static StackTraceElement frame(Site site) {
    return new StackTraceElement(site.className(), site.method(), site.file(), site.line());
  }
}
