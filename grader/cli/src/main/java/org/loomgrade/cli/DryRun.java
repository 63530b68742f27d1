package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.loomgrade.intake.FoundSubmissions;
import org.loomgrade.intake.Reading;
import org.loomgrade.intake.RejectedException;
import org.loomgrade.intake.SourceReader;
import org.loomgrade.intake.Submission;
import org.loomgrade.intake.tree.PassedOver;

/** Says what a batch would grade, as whom, from which files, and what it would pass over. */
record DryRun(FoundSubmissions found, List<Submission> chosen) {
  private static final String INDENT = "    ";

  void print(PrintWriter out) throws IOException {
    for (Submission submission : chosen) {
      out.println(submission.id());
      out.println(INDENT + "from  " + Printable.of(submission.origin()));
      String whose = IdentityText.of(submission.identity());
      if (!whose.isEmpty()) {
        out.println(INDENT + "as    " + whose);
      }
      printFiles(submission, out);
    }
    int left = found.submissions().size() - chosen.size();
    out.println();
    out.printf(
        "%d of %d submissions would be graded%s.%n",
        chosen.size(),
        found.submissions().size(),
        left == 0 ? "" : "; %d are left out by --only or --limit".formatted(left));
    if (!found.passedOver().isEmpty()) {
      out.println("Part of no submission:");
      found.passedOver().forEach(each -> out.println(INDENT + line(each)));
    }
    out.flush();
  }

  private static void printFiles(Submission submission, PrintWriter out) throws IOException {
    try {
      Reading reading = SourceReader.examine(submission);
      reading
          .sources()
          .files()
          .forEach(file -> out.println(INDENT + "grade " + Printable.of(file.path())));
      reading.passedOver().stream()
          .filter(each -> !each.isLeftover())
          .forEach(each -> out.println(INDENT + "skip  " + line(each)));
    } catch (RejectedException e) {
      out.println(INDENT + "rejected: " + Printable.of(String.valueOf(e.getMessage())));
    }
  }

  static String line(PassedOver passedOver) {
    return Printable.of(passedOver.path() + ": " + passedOver.reason());
  }
}
