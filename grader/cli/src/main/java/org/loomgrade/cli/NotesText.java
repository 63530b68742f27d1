package org.loomgrade.cli;

import java.util.List;
import org.loomgrade.exports.grade.Notes;

/** What an instructor is told when grades are handed on. */
final class NotesText {
  private NotesText() {}

  static String render(Notes notes) {
    StringBuilder text = new StringBuilder();
    notes.all().forEach(note -> text.append(Printable.of(note)).append('\n'));
    List<String> leftOut = notes.leftOut();
    if (!leftOut.isEmpty()) {
      text.append("No grade for %d:\n".formatted(leftOut.size()));
      leftOut.forEach(who -> text.append("  ").append(Printable.of(who)).append('\n'));
    }
    return text.toString();
  }
}
