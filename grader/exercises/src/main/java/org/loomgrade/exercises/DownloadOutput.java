package org.loomgrade.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Kind;

/** What exercise 2's main prints: the total time and one line a worker, in whatever words. */
final class DownloadOutput {
  private static final Pattern TIME =
      Pattern.compile(
          "(?i).*(\\d\\s*(ms|s|sec|secs|seconds?|millis(econds?)?)\\b|\\bPT\\d|total|time|elapsed|took|duration|dauer|zeit|\\d:\\d\\d).*");

  private DownloadOutput() {}

  static void check(String output) {
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw Failed.because("no-output", Kind.WRONG_OUTPUT);
    }
    if (lines.stream().noneMatch(line -> TIME.matcher(line).matches() && line.matches(".*\\d.*"))) {
      throw Failed.because("no-total", Kind.WRONG_OUTPUT);
    }
    List<String> left = new ArrayList<>(lines);
    for (int worker = 1; worker <= 3; worker++) {
      Pattern line = Pattern.compile("\\D*" + worker + "(?!\\d).*\\d.*");
      Optional<String> own = left.stream().filter(text -> line.matcher(text).matches()).findFirst();
      // Removed, as each worker has a line of its own.
      if (own.isEmpty() || !left.remove(own.get())) {
        throw Failed.because("no-worker-line", Kind.WRONG_OUTPUT).with("worker", worker);
      }
    }
  }
}
