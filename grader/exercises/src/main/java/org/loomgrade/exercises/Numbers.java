package org.loomgrade.exercises;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Inputs of exercise 1, and what is true of them. */
final class Numbers {
  /**
   * Certain for all numbers below 2^64 (Forisek and Jancina, 2015); the JDK's test is at least as
   * strict.
   */
  private static final int CERTAINTY = 40;

  /**
   * Where checks of primes go wrong: below two, squares of primes, and the largest numbers, where i
   * * i overflows.
   */
  static final List<Integer> EDGES =
      List.of(
          Integer.MIN_VALUE,
          -7,
          -1,
          0,
          1,
          2,
          3,
          4,
          5,
          9,
          25,
          49,
          97,
          121,
          169,
          2147395600,
          2147117569,
          2147483629,
          Integer.MAX_VALUE - 1,
          Integer.MAX_VALUE);

  private Numbers() {}

  static boolean isPrime(int n) {
    return n > 1 && BigInteger.valueOf(n).isProbablePrime(CERTAINTY);
  }

  /**
   * Distinct numbers of 2 and above, about as many primes as not, small enough to check in no time.
   */
  static List<Integer> distinct(SplittableRandom random, int count) {
    Set<Integer> numbers = new LinkedHashSet<>();
    while (numbers.size() < count) {
      int n = random.nextInt(2, 50_000);
      numbers.add(random.nextBoolean() ? n : nextPrime(n));
    }
    return new ArrayList<>(numbers);
  }

  private static int nextPrime(int n) {
    return BigInteger.valueOf(n).nextProbablePrime().intValueExact();
  }
}
