package org.loomgrade.cli;

import java.nio.file.Path;
import org.loomgrade.grading.Disagreements;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Finding;

/** Where runs in real time saw something else than the scheduler, for an instructor. */
final class DisagreementsText {
  private DisagreementsText() {}

  static String render(Disagreements disagreements, Path out) {
    StringBuilder text =
        new StringBuilder(
            "\n%s run in real time, of which %s to be looked at (no marks are taken):\n"
                .formatted(disagreements.confirmed(), disagreements.submissions().size()));
    disagreements.submissions().forEach(confirmation -> text.append(lines(confirmation)));
    return text.append("Disagreements: %s\n".formatted(out.resolve("disagreements.json")))
        .toString();
  }

  private static String lines(Confirmation confirmation) {
    StringBuilder text = new StringBuilder();
    if (confirmation.message() != null) {
      text.append(
          Paragraph.of(
              "  ",
              "%s could not be run: %s"
                  .formatted(confirmation.submission(), confirmation.message())));
    }
    for (Confirmation.Disagreement disagreement : confirmation.disagreements()) {
      Finding finding = disagreement.finding();
      text.append(
          Paragraph.of(
              "  ",
              "%s, %s: [%s] %s"
                  .formatted(
                      confirmation.submission(),
                      disagreement.criterion(),
                      finding.kind().id(),
                      finding.message())));
    }
    return text.toString();
  }
}
