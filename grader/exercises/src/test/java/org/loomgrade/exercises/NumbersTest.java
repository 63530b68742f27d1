package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NumbersTest {
  @Test
  void primesAreThoseWithoutDivisor() {
    IntStream.range(-10, 3000)
        .forEach(n ->
            assertThat(Numbers.isPrime(n))
                .as("%d", n)
                .isEqualTo(n > 1 && IntStream.range(2, n).noneMatch(d -> n % d == 0)));
  }

  @Test
  void largestIntIsPrime() {
    assertThat(Numbers.isPrime(Integer.MAX_VALUE)).isTrue();
  }

  @Test
  void pseudoprimesAreCompositesThatAWitnessTakesForPrimes() {
    assertThat(Numbers.PSEUDOPRIMES)
        .allSatisfy(n -> {
          assertThat(Numbers.isPrime(n)).isFalse();
          BigInteger number = BigInteger.valueOf(n);
          assertThat(BigInteger.TWO.modPow(number, number)).isEqualTo(BigInteger.TWO);
        });
  }

  @Test
  void inputsAreDistinctOfBothKindsAndFollowTheSeed() {
    var numbers = Numbers.distinct(new SplittableRandom(5), 60);

    assertThat(numbers).hasSize(60).doesNotHaveDuplicates();
    assertThat(numbers).anyMatch(Numbers::isPrime).anyMatch(n -> !Numbers.isPrime(n));
    assertThat(numbers).isEqualTo(Numbers.distinct(new SplittableRandom(5), 60));
  }
}
