package org.loomgrade.report;

import java.util.stream.Stream;
import org.loomgrade.model.Confirmation;

/** Something that a run in real time saw otherwise than the scheduler, or why there was none. */
record Disagreed(String submission, String text) {
  static Stream<Disagreed> of(Confirmation confirmation) {
    String id = confirmation.submission();
    Stream<Disagreed> notRun =
        Stream.ofNullable(confirmation.message())
            .map(message -> new Disagreed(id, "could not be run: " + Visible.text(message)));
    Stream<Disagreed> failed =
        confirmation.disagreements().stream()
            .map(each ->
                new Disagreed(
                    id,
                    Visible.text(
                        "%s: %s: %s"
                            .formatted(
                                each.criterion(),
                                each.finding().kind().words(),
                                each.finding().message()))));
    return Stream.concat(notRun, failed);
  }

  String id() {
    return Visible.line(submission);
  }

  String link() {
    return Link.toSubmission(submission);
  }
}
