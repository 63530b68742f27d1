package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomgrade.checks.Observation;

class DownloadsTest {
  @Test
  void totalIsToldWithinTheSlack() {
    assertThat(telling(Duration.ofMillis(2250)).tellTheTotalTime()).isTrue();
    assertThat(telling(Duration.ofMillis(1750)).tellTheTotalTime()).isTrue();
    assertThat(telling(Duration.ofMillis(2251)).tellTheTotalTime()).isFalse();
    assertThat(telling(Duration.ofMillis(1749)).tellTheTotalTime()).isFalse();
  }

  @Test
  void totalMayBeAnyTime() {
    assertThat(telling(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)).tellTheTotalTime())
        .isFalse();
    assertThat(telling(Duration.ofSeconds(Long.MIN_VALUE)).tellTheTotalTime()).isFalse();
  }

  /** A run of two seconds whose report tells another total. */
  private static Downloads telling(Duration total) {
    Report report = new Report(total, Map.of(1, 0, 2, 0, 3, 0));
    Observation<Report> seen =
        new Observation<>(
            report,
            null,
            "",
            Duration.ofSeconds(2),
            List.of(),
            0,
            0,
            0,
            0,
            List.of(),
            false,
            false,
            List.of(),
            List.of(),
            List.of());
    return Downloads.of(0, seen);
  }
}
