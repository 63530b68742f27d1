package org.loomgrade.cli;

import static java.util.stream.Collectors.joining;

import org.loomgrade.model.Location;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ThreadPlace;

/** A finding of an exploration, for people. */
final class FindingText {
  private static final String INDENT = "   ";

  private final Ink ink;

  FindingText(Ink ink) {
    this.ink = ink;
  }

  /** Kind, sentence, places, threads and the schedule's name. */
  String render(int number, ExploreFinding finding) {
    StringBuilder text = new StringBuilder();
    text.append(ink.bad(number + ". " + finding.kind())).append('\n');
    text.append(Paragraph.of(INDENT, finding.message()));
    if (!finding.locations().isEmpty()) {
      text.append(
          Paragraph.of(
              INDENT + "at ",
              finding.locations().stream().map(Location::toString).collect(joining(", "))));
    }
    for (ThreadPlace thread : finding.threads()) {
      if (thread.takesPart()) {
        text.append(Paragraph.of(INDENT + "thread ", place(thread)));
      }
    }
    return text.append(INDENT + "schedule " + finding.token() + "\n").toString();
  }

  /** What the program printed, if that is known. */
  String output(ExploreFinding finding) {
    String output = finding.output();
    if (output == null) {
      return "";
    }
    if (output.isEmpty()) {
      return INDENT + "It printed nothing.\n";
    }
    StringBuilder text = new StringBuilder(INDENT + "It printed:\n");
    output
        .lines()
        .forEach(
            line -> text.append(INDENT + "  ").append(ink.faint(Printable.of(line))).append('\n'));
    return text.toString();
  }

  private static String place(ThreadPlace thread) {
    String place = thread.place();
    return "%s: %s%s"
        .formatted(thread.name(), thread.operation(), place.isEmpty() ? "" : " (" + place + ")");
  }
}
