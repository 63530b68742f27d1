package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.loomgrade.grading.Disagreements;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Provenance;

class DisagreementsTextTest {
  private static final Provenance PROVENANCE =
      new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 70);

  @Test
  void eachIsALineThatNamesSubmissionAndCriterion() {
    Finding late = new Finding(Kind.LATE, "run did not return in time.", null, List.of(), null);
    Disagreements disagreements =
        Disagreements.of(
            List.of(
                confirmation("alice", null, new Confirmation.Disagreement("downloads.total", late)),
                confirmation("bob", "the worker did nothing"),
                confirmation("carol", null)));

    assertThat(DisagreementsText.render(disagreements, Path.of("out")))
        .isEqualTo(
            """

            3 run in real time, of which 2 to be looked at (no marks are taken):
              alice, downloads.total: [late] run did not return in time.
              bob could not be run: the worker did nothing
            Disagreements: %s
            """
                .formatted(Path.of("out").resolve("disagreements.json")));
  }

  private static Confirmation confirmation(
      String submission, @Nullable String message, Confirmation.Disagreement... disagreements) {
    return new Confirmation(
        Confirmation.FORMAT, submission, PROVENANCE, message, List.of(disagreements));
  }
}
