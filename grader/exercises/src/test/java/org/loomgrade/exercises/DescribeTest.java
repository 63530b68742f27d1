package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DescribeTest {
  @Test
  void timesAreInMilliseconds() {
    assertThat(Describe.millis(Duration.ofMinutes(10))).isEqualTo("600000 ms");
    assertThat(Describe.millis(Duration.ofNanos(78_500_000))).isEqualTo("78.5 ms");
    assertThat(Describe.millis(Duration.ZERO)).isEqualTo("0 ms");
  }
}
