package exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PrimeCheckerTest {

  @Test
  void tellsPrimesFromOtherNumbers() {
    List<Integer> primes =
        IntStream.rangeClosed(-3, 30).filter(PrimeChecker::isPrime).boxed().toList();

    assertEquals(
        List.of(2, 3, 5, 7, 11, 13, 17, 19, 23, 29), primes, "the primes from -3 to 30 by isPrime");
  }

  @Test
  void collectsOneVerdictForEachDistinctNumber() throws InterruptedException {
    Map<Integer, Boolean> verdicts = PrimeChecker.checkAll(List.of(7, 8, 9, 7, 2));

    assertEquals(
        Map.of(7, true, 8, false, 9, false, 2, true), verdicts, "the verdicts on 7, 8, 9, 7, 2");
  }

  @Test
  void returnsAnEmptyMapForNoNumbers() throws InterruptedException {
    assertEquals(Map.of(), PrimeChecker.checkAll(List.of()), "the verdicts on no numbers");
  }

  /**
   * Again and again, because threads that write over each other lose a verdict only now and then.
   */
  @Test
  void losesNoVerdictHoweverOftenItRuns() throws InterruptedException {
    List<Integer> numbers = IntStream.rangeClosed(1, 200).boxed().toList();

    for (int round = 1; round <= 20; round++) {
      Map<Integer, Boolean> verdicts = PrimeChecker.checkAll(numbers);

      String when = " for 1 to 200, in round " + round;
      assertEquals(200, verdicts.size(), "how many verdicts there are" + when);
      long primes = verdicts.values().stream().filter(verdict -> verdict).count();
      assertEquals(46, primes, "how many of the verdicts say prime" + when);
    }
  }

  @Test
  void printsALineForEachNumberAndASummary() throws Exception {
    try (PrintedText printed = PrintedText.listen()) {
      PrimeChecker.main(new String[0]);

      List<String> lines = printed.text().lines().filter(line -> !line.isBlank()).toList();
      assertTrue(
          lines.stream().anyMatch(line -> line.matches("-?\\d+ is (not )?prime")),
          () -> "main should print lines like \"7 is prime\", but printed: " + lines);
      assertTrue(
          lines.getLast().matches("\\d+ of \\d+ are prime"),
          () -> "the last line should be like \"4 of 10 are prime\", but main printed: " + lines);
    }
  }
}
