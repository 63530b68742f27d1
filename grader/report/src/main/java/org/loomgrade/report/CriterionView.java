package org.loomgrade.report;

import java.util.List;
import java.util.Locale;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.Points;
import org.loomgrade.model.Visibility;

/** A criterion, shown. */
record CriterionView(CriterionResult result, List<FindingView> findings) {
  CriterionView {
    findings = List.copyOf(findings);
  }

  String title() {
    return Visible.line(result.title());
  }

  String points() {
    return Points.text(result.score(), result.maxScore());
  }

  boolean isHidden() {
    return result.visibility() == Visibility.HIDDEN;
  }

  /** The name of the status in style sheets. */
  String status() {
    return result.status().name().toLowerCase(Locale.ROOT);
  }
}
