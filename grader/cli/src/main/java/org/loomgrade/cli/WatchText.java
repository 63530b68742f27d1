package org.loomgrade.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.Points;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;

/** Results as they change, for a student at a terminal: the last lines say what is new. */
final class WatchText implements WatchView {
  private static final int COLUMNS = 80;

  private final Ink ink;
  private final ResultText result;

  /**
   * @param json the file that the result goes to as well; null for none
   */
  WatchText(Ink ink, @Nullable Path json) {
    this.ink = ink;
    this.result = new ResultText(ink, json);
  }

  @Override
  public String render(SortedSet<String> files, @Nullable Result before, Result now) {
    StringBuilder text = new StringBuilder();
    if (!files.isEmpty()) {
      text.append(ink.faint("─".repeat(COLUMNS) + "\n"))
          .append(Paragraph.of("Changed: ", Printable.of(String.join(", ", files))))
          .append('\n');
    }
    text.append(result.render(now));
    if (before != null && now.status() == ResultStatus.GRADED) {
      text.append('\n').append(changes(before, now));
    }
    return text.append(ink.faint("\nWaiting for changes; Ctrl-C ends.\n")).toString();
  }

  private String changes(Result before, Result now) {
    ResultChange change = ResultChange.between(before, now);
    String score =
        before.score() == now.score()
            ? "Score unchanged: %s of %s%n"
                .formatted(Points.text(now.score()), Points.text(now.maxScore()))
            : "Score: from %s to %s of %s%n"
                .formatted(
                    Points.text(before.score()),
                    Points.text(now.score()),
                    Points.text(now.maxScore()));
    return lines(change.right(), "now right", ink.good("   now right"))
        + lines(change.wrong(), "now wrong", ink.bad("   now wrong"))
        + lines(change.still(), "still wrong", ink.middling(" still wrong"))
        + ink.strong(score);
  }

  private static String lines(List<CriterionResult> criteria, String words, String mark) {
    StringBuilder text = new StringBuilder();
    for (CriterionResult criterion : criteria) {
      String title = "%s (%s)".formatted(criterion.title(), criterion.id());
      // The mark may be colored, which takes no columns.
      String label = " ".repeat(12 - words.length()) + words + "  ";
      text.append(Paragraph.of(label, title).replaceFirst("^ *" + words, mark));
    }
    return text.toString();
  }
}
