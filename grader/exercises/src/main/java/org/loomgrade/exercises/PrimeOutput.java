package org.loomgrade.exercises;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Kind;

/** What exercise 1's main prints: "7 is prime", "8 is not prime" and last "1 of 2 are prime". */
final class PrimeOutput {
  private static final Pattern VERDICT = Pattern.compile("(-?\\d+) is (not )?prime\\.?");
  private static final Pattern SUMMARY = Pattern.compile("(\\d+) of (\\d+) are prime\\.?");
  private static final Pattern TWO_IN_ONE =
      Pattern.compile("(?=.*\\d)(.*\\bis\\b.*\\bis\\b.*|.*prime.*prime.*)");

  private PrimeOutput() {}

  /**
   * @param own what the submission says of a number elsewhere: if that is wrong, it is the fault of
   *     another criterion
   */
  static void check(String output, IntPredicate own) {
    List<String> lines = output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<Matcher> verdicts = lines.stream().map(VERDICT::matcher).filter(Matcher::matches).toList();
    if (verdicts.isEmpty()) {
      throw lines.isEmpty()
          ? Failed.because("no-output", Kind.WRONG_OUTPUT)
          : Failed.because("wrong-line", Kind.WRONG_OUTPUT).with("line", lines.getFirst());
    }
    verdicts.forEach(verdict -> checkVerdict(verdict, own));
    long primes = verdicts.stream().filter(verdict -> verdict.group(2) == null).count();
    checkSummary(lines, "%d of %d are prime".formatted(primes, verdicts.size()));
  }

  private static void checkVerdict(Matcher verdict, IntPredicate own) {
    boolean said = verdict.group(2) == null;
    int number;
    try {
      number = Integer.parseInt(verdict.group(1));
    } catch (NumberFormatException e) {
      throw wrongVerdict(verdict.group());
    }
    if (said != Numbers.isPrime(number) && said != own.test(number)) {
      throw wrongVerdict(verdict.group());
    }
  }

  private static Failed wrongVerdict(String line) {
    return Failed.because("wrong-verdict-printed", Kind.WRONG_OUTPUT).with("line", line);
  }

  private static void checkSummary(List<String> lines, String expected) {
    String last = lines.getLast();
    if (SUMMARY.matcher(last).matches() && last.startsWith(expected)) {
      return;
    }
    // Lines that threads print in pieces get mixed, and are missing in the sum.
    for (String line : lines) {
      if (TWO_IN_ONE.matcher(line).matches()) {
        throw Failed.because("mixed-lines", Kind.WRONG_OUTPUT).with("line", line);
      }
    }
    throw Failed.because("wrong-summary", Kind.WRONG_OUTPUT)
        .with("line", last)
        .with("expected", expected);
  }
}
