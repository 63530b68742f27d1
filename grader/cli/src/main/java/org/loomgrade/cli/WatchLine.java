package org.loomgrade.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.Result;

/**
 * Results as they change, for a program: a JSON object a line, format {@code loomgrade-watch/1}.
 */
final class WatchLine implements WatchView {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private record Line(
      String format,
      String submission,
      List<String> changed,
      String status,
      @Nullable Double from,
      double score,
      double maxScore,
      List<String> right,
      List<String> wrong,
      List<String> still) {}

  @Override
  public String render(SortedSet<String> files, @Nullable Result before, Result now) {
    ResultChange change = ResultChange.between(before == null ? now : before, now);
    Line line =
        new Line(
            "loomgrade-watch/1",
            now.submission(),
            List.copyOf(files),
            now.status().id(),
            before == null ? null : before.score(),
            now.score(),
            now.maxScore(),
            ids(change.right()),
            ids(change.wrong()),
            ids(change.still()));
    return GSON.toJson(line) + "\n";
  }

  private static List<String> ids(List<CriterionResult> criteria) {
    return criteria.stream().map(CriterionResult::id).toList();
  }
}
