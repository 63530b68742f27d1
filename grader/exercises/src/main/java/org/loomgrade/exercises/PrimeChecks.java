package org.loomgrade.exercises;

import static org.loomgrade.exercises.DeathAssert.assertThatNoThreadDiedIn;
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
import org.loomgrade.checks.Conditions;
import org.loomgrade.checks.Conditions.WorkTime;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;
import org.loomgrade.model.Kind;

/** Exercise 1, the concurrent prime checker. */
final class PrimeChecks {
  private static final Conditions ONE_SLOW = Conditions.USUAL.with(WorkTime.ONE_TAKES_LONG);

  private final Unlucky unlucky = new Unlucky();

  @Criterion(value = "primes.values", ways = "wrong-verdict")
  void edgeCasesAreJudgedRight(Run run) {
    assertThatVerdicts(verdictsOneByOne(run, Numbers.EDGES)).areRight();
  }

  @Criterion(value = "primes.hidden", ways = "wrong-verdict")
  void otherNumbersAreJudgedRight(Run run) {
    assertThatVerdicts(verdictsOneByOne(run, Numbers.PSEUDOPRIMES)).areRight();
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
    // One after the other on the same classes: what a call leaves in a static field shows in the
    // next.
    PrimeChecker primes = run.submission(PrimeChecker.class);
    boolean waits = true;
    for (List<Integer> numbers :
        List.of(distinct, distinct.subList(0, 1), doubled, List.<Integer>of())) {
      Checked checked = checkAll(run, ONE_SLOW, primes, numbers);
      assertThatVerdicts(checked.inTheEnd()).haveOnlyKeysOf(numbers);
      boolean early = checked.seen().ranOn();
      if (!early) {
        assertThatVerdicts(checked.inTheEnd()).haveAllKeysOf(numbers);
      } else if (waits && numbers.equals(doubled)) { // only duplicates make it come early
        assertThatVerdicts(checked.atReturn()).haveAllKeysOf(numbers);
      }
      waits &= !early;
    }
  }

  @Criterion(
      value = "primes.waits",
      ways = {"not-waited", "nothing-done"})
  void returnsWhenAllAreChecked(Run run) {
    List<Integer> numbers = Numbers.distinct(run.random(), run.random().nextInt(2, 7));
    Checked checked = checkAll(run, ONE_SLOW, run.submission(PrimeChecker.class), numbers);
    assertThatSomethingWasDone(checked);
    boolean changed = !checked.atReturn().equals(checked.inTheEnd());
    boolean early = checked.seen().ranOn() && !checked.atReturn().keySet().containsAll(numbers);
    if (changed || early || checked.seen().workedOn()) {
      throw Failed.because("not-waited", Kind.WRONG_RESULT).at(checked.seen().longestWait());
    }
  }

  @Criterion(
      value = "primes.concurrent",
      ways = {"not-concurrent", "nothing-done"})
  void checksOfDifferentNumbersOverlap(Run run) {
    Checked checked =
        checkAll(
            run,
            Conditions.USUAL.with(WorkTime.AS_LONG_AS_OTHERS),
            run.submission(PrimeChecker.class),
            Numbers.distinct(run.random(), 12));
    assertThatSomethingWasDone(checked);
    Observation<?> seen = checked.seen();
    // A submission that checks without isPrime, or but for small numbers, is seen by its tasks
    // only.
    boolean concurrent = seen.pieces() > 1 ? seen.overlap() > 1 : seen.taskOverlap() > 1;
    if (!concurrent) {
      throw Failed.because("not-concurrent", Kind.NOT_CONCURRENT).byTheClock();
    }
  }

  @Criterion(
      value = "primes.safe",
      ways = {"lost-entries", "changed-verdict", "nothing-done", "thread-died"})
  void nothingIsLostOrMixedUp(Run run) {
    List<Integer> numbers = Numbers.distinct(run.random(), run.random().nextInt(2, 9));
    boolean slow = !run.calm() && run.random().nextInt(4) == 0;
    Conditions conditions = slow ? ONE_SLOW : Conditions.USUAL;
    Checked checked = checkAll(run, conditions, run.submission(PrimeChecker.class), numbers);
    assertThatSomethingWasDone(checked);
    unlucky.judge(
        run,
        () -> {
          if (!checked.seen().ranOn()) {
            assertThatVerdicts(checked.inTheEnd()).haveLostNothingOf(numbers);
          }
        });
    SortedMap<Integer, Boolean> alone = verdictsOneByOne(run, numbers);
    unlucky.judge(run, () -> assertThatVerdicts(checked.inTheEnd()).agreeWith(alone));
    assertThatNoThreadDiedIn(checked.seen());
  }

  @Criterion(
      value = "primes.threads",
      ways = {"thread-leak", "nothing-done"})
  void noThreadIsLeftBehind(Run run) {
    Checked checked = checkAll(run, Numbers.distinct(run.random(), 3));
    assertThatSomethingWasDone(checked);
    assertThatNothingIsLeftBy(checked.seen());
  }

  @Criterion(
      value = "primes.main",
      inside = "main",
      ways = {"no-output", "wrong-line", "mixed-lines", "wrong-summary", "wrong-verdict-printed"})
  void mainPrintsAsAsked(Run run) {
    PrimeChecker primes = run.submission(PrimeChecker.class);
    Observation<Void> seen =
        run.observe(() -> {
          primes.main(new String[0]);
          return null;
        });
    seen.returned();
    PrimeOutput.check(
        seen.output(), n -> Boolean.TRUE.equals(run.observe(() -> primes.isPrime(n)).value()));
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

  private static Checked checkAll(Run run, List<Integer> numbers) {
    return checkAll(run, run.submission(PrimeChecker.class), numbers);
  }

  private static Checked checkAll(Run run, PrimeChecker primes, List<Integer> numbers) {
    return checkAll(run, Conditions.USUAL, primes, numbers);
  }

  private static Checked checkAll(
      Run run, Conditions conditions, PrimeChecker primes, List<Integer> numbers) {
    Observation<Returned> seen =
        run.observe(conditions, () -> Returned.of(primes.checkAll(List.copyOf(numbers))));
    Returned returned = seen.result();
    // Under observation, too: a broken map may hold its reader up for ever.
    SortedMap<Integer, Boolean> inTheEnd = run.observe(() -> copy(returned.live())).result();
    return new Checked(seen, returned.copy(), inTheEnd);
  }

  /** A result that comes too early may be empty; that is the fault of one criterion only. */
  private static void assertThatSomethingWasDone(Checked checked) {
    if (checked.inTheEnd().isEmpty() && checked.seen().workers() == 0) {
      assertThatNoThreadDiedIn(checked.seen());
      throw Failed.because("nothing-done", Kind.WRONG_RESULT);
    }
  }

  private static SortedMap<Integer, Boolean> copy(Map<Integer, Boolean> map) {
    return Copies.of(map, Integer.class, Boolean.class);
  }

  /** What {@code checkAll} returned, and what was in it at that moment. */
  private record Returned(SortedMap<Integer, Boolean> copy, Map<Integer, Boolean> live) {
    static Returned of(Map<Integer, Boolean> live) {
      return new Returned(PrimeChecks.copy(live), live);
    }
  }

  /**
   * A call of {@code checkAll}.
   *
   * @param atReturn what was in the map at that moment
   * @param inTheEnd what was in it when its threads had ended: late ones may have added to it
   */
  private record Checked(
      Observation<?> seen,
      SortedMap<Integer, Boolean> atReturn,
      SortedMap<Integer, Boolean> inTheEnd) {}
}
