package org.loomgrade.exercises;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Kind;

/** Asserts about verdicts by number, copied from what a submission returned. */
final class VerdictsAssert extends AbstractAssert<VerdictsAssert, SortedMap<Integer, Boolean>> {
  private VerdictsAssert(SortedMap<Integer, Boolean> actual) {
    super(actual, VerdictsAssert.class);
  }

  static VerdictsAssert assertThatVerdicts(SortedMap<Integer, Boolean> actual) {
    return new VerdictsAssert(actual);
  }

  void areRight() {
    for (var entry : actual.entrySet()) {
      boolean expected = Numbers.isPrime(entry.getKey());
      if (expected != entry.getValue()) {
        throw Failed.because("wrong-verdict", Kind.WRONG_RESULT)
            .with("number", entry.getKey())
            .with("actual", entry.getValue())
            .with("expected", expected ? "is prime" : "is not prime");
      }
    }
  }

  void haveAllKeysOf(Collection<Integer> numbers) {
    Set<Integer> missing = missing(numbers);
    if (!missing.isEmpty()) {
      throw Failed.because("missing-entries", Kind.WRONG_RESULT)
          .with("given", numbers.size())
          .with("missing", Describe.list(missing));
    }
  }

  void haveOnlyKeysOf(Collection<Integer> numbers) {
    TreeSet<Integer> extra = new TreeSet<>(actual.keySet());
    extra.removeAll(numbers);
    if (!extra.isEmpty()) {
      throw Failed.because("extra-entries", Kind.WRONG_RESULT).with("extra", Describe.list(extra));
    }
  }

  void haveLostNothingOf(Collection<Integer> numbers) {
    Set<Integer> missing = missing(numbers);
    if (!missing.isEmpty()) {
      throw Failed.because("lost-entries", Kind.WRONG_RESULT).with("given", numbers.size());
    }
  }

  /** Wrong verdicts that the submission gives one by one too are another criterion's. */
  void agreeWith(SortedMap<Integer, Boolean> oneByOne) {
    for (var entry : actual.entrySet()) {
      Boolean alone = oneByOne.get(entry.getKey());
      if (alone != null && !alone.equals(entry.getValue())) {
        throw Failed.because("changed-verdict", Kind.WRONG_RESULT)
            .with("number", entry.getKey())
            .with("alone", alone)
            .with("together", entry.getValue());
      }
    }
  }

  private Set<Integer> missing(Collection<Integer> numbers) {
    TreeSet<Integer> missing = new TreeSet<>(numbers);
    missing.removeAll(actual.keySet());
    return missing;
  }
}
