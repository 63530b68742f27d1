package org.loomgrade.cli;

import org.loomgrade.exports.lti.PushReport;

/** What a push came to, for an instructor. */
final class PushText {
  private PushText() {}

  static String render(PushReport report, boolean dryRun) {
    StringBuilder text = new StringBuilder();
    String verb = dryRun ? "would be sent: " : "sent: ";
    report.sent().forEach(one -> text.append(verb).append(Printable.of(one)).append('\n'));
    report
        .refused()
        .forEach(one -> text.append("refused: ").append(Printable.of(one)).append('\n'));
    if (report.stopped() != null) {
      text.append("stopped: ").append(Printable.of(report.stopped())).append('\n');
      text.append("The same command goes on where it stopped.\n");
    }
    return text.append(
            "%d %s, %d unchanged, %d refused\n"
                .formatted(
                    report.sent().size(),
                    dryRun ? "would be sent" : "sent",
                    report.unchanged(),
                    report.refused().size()))
        .toString();
  }
}
