package exercises;

import java.util.List;
import java.util.Map;

/**
 * Exercise 1: many numbers, each checked on a thread of its own.
 *
 * <p>The work is easy to split: no number needs to know about another. What is left is what this
 * exercise is about: start all the checks before waiting for any, collect their verdicts so that
 * none gets lost, and return only when the last one is in.
 */
public final class PrimeChecker {

  /**
   * Tells whether a number is prime: greater than 1 and divisible only by 1 and itself.
   *
   * @param n any {@code int} at all: zero, one and negative numbers are not prime, and the largest
   *     {@code int} deserves a right answer too
   * @return whether {@code n} is prime
   */
  public static boolean isPrime(int n) {
    throw new UnsupportedOperationException("isPrime: write me");
  }

  /**
   * Checks all numbers at the same time, each on a thread (or task) of its own, and returns when
   * every check is done.
   *
   * <p>Several threads will want to write down their verdicts at once: whatever they write to has
   * to be made for that, or guarded by a lock. When this method returns, no thread that it started
   * is left waiting or sleeping.
   *
   * @param numbers the numbers to check; may be empty, may hold a number more than once; not {@code
   *     null}
   * @return one entry for each distinct number: the number, and whether it is prime; an empty map
   *     if there are no numbers
   * @throws InterruptedException if the calling thread is interrupted while it waits
   */
  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    throw new UnsupportedOperationException("checkAll: write me");
  }

  /**
   * Checks a few numbers of your choice with {@link #checkAll} and prints one line for each, in any
   * order: {@code 7 is prime} or {@code 8 is not prime}. The last line sums up: {@code N of M are
   * prime}, with figures for N and M.
   *
   * @param args not used
   * @throws Exception if the checks could not be finished
   */
  public static void main(String[] args) throws Exception {
    throw new UnsupportedOperationException("main: write me");
  }
}
