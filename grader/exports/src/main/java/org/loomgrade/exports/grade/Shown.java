package org.loomgrade.exports.grade;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Remark.Place;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Location;
import org.loomgrade.model.Result;
import org.loomgrade.model.Source;
import org.loomgrade.model.Visibility;

/**
 * What of a result is shown: of a hidden criterion, title and hint only, unless it is asked for.
 */
final class Shown {
  private final boolean hidden;
  private final Scale scale;
  private final Map<String, String> paths = new HashMap<>();

  private Shown(boolean hidden, Scale scale) {
    this.hidden = hidden;
    this.scale = scale;
  }

  static List<GradedCriterion> criteria(Result result, boolean hidden, Scale scale) {
    Shown shown = new Shown(hidden, scale);
    if (result.sources() != null) {
      result.sources().forEach(shown::remember);
    }
    return result.exercises().stream()
        .flatMap(exercise ->
            exercise.criteria().stream()
                .map(criterion -> shown.criterion(exercise.id(), criterion)))
        .toList();
  }

  /** Two files of one name cannot be told apart; the bare name stays then. */
  private void remember(Source source) {
    String path = Plain.line(source.path().replace('\\', '/'));
    String name = path.substring(path.lastIndexOf('/') + 1);
    paths.merge(name, path, (one, other) -> name);
  }

  private GradedCriterion criterion(String exercise, CriterionResult criterion) {
    boolean all = hidden || criterion.visibility() == Visibility.VISIBLE;
    return new GradedCriterion(
        exercise,
        criterion.id(),
        Plain.line(criterion.title()),
        criterion.status(),
        scale.apply(BigDecimal.valueOf(criterion.score())),
        scale.apply(BigDecimal.valueOf(criterion.maxScore())),
        criterion.findings().stream()
            .map(finding -> all ? remark(finding) : hintOf(finding))
            .filter(remark -> !remark.full().isEmpty())
            .distinct()
            .toList());
  }

  private Remark remark(Finding finding) {
    return new Remark(
        finding.kind(),
        Plain.lines(finding.message()),
        hint(finding),
        finding.locations().stream().map(this::place).toList());
  }

  private static Remark hintOf(Finding finding) {
    return new Remark(null, "", hint(finding), List.of());
  }

  private static @Nullable String hint(Finding finding) {
    return finding.hint() == null ? null : Plain.lines(finding.hint());
  }

  private Place place(Location location) {
    String name = Plain.line(location.file());
    return new Place(paths.getOrDefault(name, name), location.line());
  }
}
