package org.loomgrade.exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Inputs of exercise 1, and what is true of them. */
final class Numbers {
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
          Integer.MAX_VALUE - 1,
          Integer.MAX_VALUE);

  /**
   * Composites that cleverer checks take for primes: pseudoprimes to base 2 (OEIS A001567), among
   * them strong ones and Carmichael numbers, and the first strong ones to bases 2 and 3, and to 2,
   * 3 and 5 (OEIS A014233).
   */
  static final List<Integer> PSEUDOPRIMES =
      List.of(
          341,
          561,
          1105,
          1729,
          2047,
          2465,
          2821,
          3277,
          4033,
          4681,
          6601,
          8321,
          1_373_653,
          25_326_001);

  private Numbers() {}

  /** By the definition: in the time that it takes, nothing cleverer pays for these numbers. */
  static boolean isPrime(int n) {
    if (n < 2) {
      return false;
    }
    for (long divisor = 2; divisor * divisor <= n; divisor++) {
      if (n % divisor == 0) {
        return false;
      }
    }
    return true;
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
    int next = n + 1;
    while (!isPrime(next)) {
      next++;
    }
    return next;
  }
}
