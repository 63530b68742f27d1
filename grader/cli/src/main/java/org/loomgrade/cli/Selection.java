package org.loomgrade.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.Submission;
import picocli.CommandLine.Option;

/** Which of the submissions that were found are graded. */
final class Selection {
  private static final int NAMED = 5;

  @Option(
      names = "--only",
      paramLabel = "REGEX|ID",
      description = {
        "Grade this submission only, or those whose id has a match of the expression.",
        "May be given several times."
      })
  private List<String> only = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Grade at most N submissions, the first ones by their ids.")
  private @Nullable Integer limit;

  /** Whether some may be left out. */
  boolean isPartial() {
    return !only.isEmpty() || limit != null;
  }

  /**
   * The chosen ones, in their order.
   *
   * @throws UserException when that is none, or an option says nothing sensible
   */
  List<Submission> of(List<Submission> found) throws UserException {
    if (limit != null && limit < 1) {
      throw new UserException("--limit must be >= 1, was " + limit);
    }
    List<Submission> chosen = found;
    if (!only.isEmpty()) {
      List<Pattern> patterns = patterns(found);
      chosen =
          found.stream()
              .filter(each -> patterns.stream().anyMatch(p -> p.matcher(each.id()).find()))
              .toList();
    }
    if (chosen.isEmpty()) {
      throw new UserException(
          "--only %s matches no submission; there are %s."
              .formatted(String.join(" --only ", only), names(found)));
    }
    return limit == null ? chosen : chosen.subList(0, Math.min(limit, chosen.size()));
  }

  private List<Pattern> patterns(List<Submission> found) throws UserException {
    List<Pattern> patterns = new java.util.ArrayList<>();
    for (String text : only) {
      boolean isId = found.stream().anyMatch(each -> each.id().equals(text));
      try {
        patterns.add(
            isId ? Pattern.compile("^" + Pattern.quote(text) + "$") : Pattern.compile(text));
      } catch (PatternSyntaxException e) {
        throw new UserException(
            "--only %s is neither the id of a submission nor a regular expression: %s"
                .formatted(text, e.getDescription().toLowerCase(Locale.ROOT)),
            e);
      }
    }
    return patterns;
  }

  private static String names(List<Submission> found) {
    String names = String.join(", ", found.stream().limit(NAMED).map(Submission::id).toList());
    int more = found.size() - NAMED;
    return more > 0 ? "%s and %d others".formatted(names, more) : names;
  }
}
