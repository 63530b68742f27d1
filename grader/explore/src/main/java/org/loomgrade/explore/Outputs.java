package org.loomgrade.explore;

import java.util.List;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.engine.Program;

/** Finds out what the program prints in the schedules of findings, by running them again. */
record Outputs(Explorer explorer, Program program, Progress progress) {

  ExploreResult addTo(ExploreResult result) {
    return result.withFindings(added(result.findings()), added(result.uncontrolled()));
  }

  private List<ExploreFinding> added(List<ExploreFinding> findings) {
    return findings.stream().map(this::added).toList();
  }

  private ExploreFinding added(ExploreFinding finding) {
    if (finding.kind().equals(Findings.RESOURCE_LIMIT)) {
      return finding; // it would take as much again
    }
    progress.exploring(finding.token());
    return finding.withOutput(explorer.replay(program, finding.token()).output());
  }
}
