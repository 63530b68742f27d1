package org.loomgrade.exercises;

import static org.loomgrade.exercises.LeftAssert.assertThatNothingIsLeftBy;
import static org.loomgrade.exercises.VerdictsAssert.assertThatVerdicts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;
import org.loomgrade.model.Kind;

/** Exercise 1, the concurrent prime checker. */
final class PrimeChecks {

  @Criterion(value = "primes.values", ways = "wrong-verdict")
  void edgeCasesAreJudgedRight(Run run) {
    assertThatVerdicts(verdictsOneByOne(run, Numbers.EDGES)).areRight();
  }

  @Criterion(value = "primes.hidden", ways = "wrong-verdict")
  void otherNumbersAreJudgedRight(Run run) {
    assertThatVerdicts(verdictsOneByOne(run, Numbers.distinct(run.random(), 150))).areRight();
  }

  @Criterion(
      value = "primes.complete",
      ways = {"missing-entries", "extra-entries", "null-result", "strange-entry", "endless-result"})
  void everyDistinctNumberHasOneEntry(Run run) {
    SplittableRandom random = run.random();
    List<Integer> distinct = Numbers.distinct(random, 8);
    List<Integer> doubled = new ArrayList<>(distinct);
    doubled.addAll(distinct.subList(0, 4));
    doubled.addAll(List.of(1, 0, -3, -3));
    Collections.shuffle(doubled, new Random(random.nextLong()));
    for (List<Integer> numbers :
        List.of(distinct, doubled, distinct.subList(0, 1), List.<Integer>of())) {
      Observation<Checked> seen = checkAll(run, numbers);
      VerdictsAssert verdicts = assertThatVerdicts(inTheEnd(seen));
      verdicts.haveOnlyKeysOf(numbers);
      if (!seen.workedOn()) {
        verdicts.haveAllKeysOf(numbers);
      }
    }
  }

  @Criterion(
      value = "primes.waits",
      ways = {"not-waited", "nothing-done"})
  void returnsWhenAllAreChecked(Run run) {
    List<Integer> numbers = Numbers.distinct(run.random(), 12);
    Observation<Checked> seen = checkAll(run, numbers);
    assertThatSomethingWasDone(seen);
    boolean changed = !seen.result().atReturn().equals(inTheEnd(seen));
    if (changed || seen.workedOn()) {
      throw Failed.because("not-waited", Kind.WRONG_RESULT);
    }
  }

  @Criterion(
      value = "primes.concurrent",
      ways = {"not-concurrent", "nothing-done"})
  void checksOfDifferentNumbersOverlap(Run run) {
    Observation<Checked> seen = checkAll(run, Numbers.distinct(run.random(), 12));
    assertThatSomethingWasDone(seen);
    // A submission that checks without isPrime is seen by its threads only.
    boolean concurrent = seen.workers() > 0 ? seen.overlap() > 1 : seen.threads() > 2;
    if (!concurrent) {
      throw Failed.because("not-concurrent", Kind.NOT_CONCURRENT).byTheClock();
    }
  }

  @Criterion(
      value = "primes.safe",
      ways = {"lost-entries", "changed-verdict", "nothing-done", "thread-died"})
  void nothingIsLostOrMixedUp(Run run) {
    List<Integer> numbers = Numbers.distinct(run.random(), 60);
    Observation<Checked> seen = checkAll(run, numbers);
    SortedMap<Integer, Boolean> verdicts = inTheEnd(seen);
    assertThatSomethingWasDone(seen);
    if (!seen.workedOn()) {
      assertThatVerdicts(verdicts).haveLostNothingOf(numbers);
    }
    assertThatVerdicts(verdicts).agreeWith(verdictsOneByOne(run, numbers));
    seen.uncaught().stream()
        .findFirst()
        .ifPresent(thrown -> {
          throw Failed.of(Failed.becauseOf(thrown).failure().by("thread-died"));
        });
  }

  @Criterion(
      value = "primes.threads",
      ways = {"thread-leak", "nothing-done"})
  void noThreadIsLeftBehind(Run run) {
    Observation<Checked> seen = checkAll(run, Numbers.distinct(run.random(), 9));
    assertThatSomethingWasDone(seen);
    assertThatNothingIsLeftBy(seen);
  }

  @Criterion(
      value = "primes.main",
      ways = {"no-output", "wrong-line", "wrong-summary", "wrong-verdict-printed"})
  void mainPrintsAsAsked(Run run) {
    PrimeChecker primes = run.submission(PrimeChecker.class);
    Observation<Void> seen =
        run.observe(() -> {
          primes.main(new String[0]);
          return null;
        });
    seen.returned();
    PrimeOutput.check(seen.output());
  }

  private static SortedMap<Integer, Boolean> verdictsOneByOne(Run run, List<Integer> numbers) {
    PrimeChecker primes = run.submission(PrimeChecker.class);
    Observation<SortedMap<Integer, Boolean>> seen =
        run.observe(() -> {
          SortedMap<Integer, Boolean> verdicts = new TreeMap<>();
          for (int n : numbers) {
            verdicts.put(n, primes.isPrime(n));
          }
          return verdicts;
        });
    return seen.result();
  }

  private static Observation<Checked> checkAll(Run run, List<Integer> numbers) {
    PrimeChecker primes = run.submission(PrimeChecker.class);
    return run.observe(() -> Checked.of(primes.checkAll(List.copyOf(numbers))));
  }

  /** A result that comes too early may be empty; that is the fault of one criterion only. */
  private static void assertThatSomethingWasDone(Observation<Checked> seen) {
    if (inTheEnd(seen).isEmpty() && seen.workers() == 0) {
      throw Failed.because("nothing-done", Kind.WRONG_RESULT);
    }
  }

  private static SortedMap<Integer, Boolean> inTheEnd(Observation<Checked> seen) {
    return seen.result().inTheEnd();
  }

  /**
   * The map that {@code checkAll} returned.
   *
   * @param atReturn what was in it at that moment
   * @param live the student's own, which late threads may still add to
   */
  private record Checked(SortedMap<Integer, Boolean> atReturn, Map<Integer, Boolean> live) {
    static Checked of(Map<Integer, Boolean> live) {
      return new Checked(copy(live), live);
    }

    SortedMap<Integer, Boolean> inTheEnd() {
      return copy(live);
    }

    private static SortedMap<Integer, Boolean> copy(Map<Integer, Boolean> map) {
      return Copies.of(map, Integer.class, Boolean.class);
    }
  }
}
