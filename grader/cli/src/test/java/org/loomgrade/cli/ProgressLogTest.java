package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
  private final StringWriter said = new StringWriter();
  private long nanos = 77;

  @Test
  void eachTenthIsTold() {
    grade(50, 50, Duration.ofSeconds(12));

    assertThat(said.toString().lines())
        .hasSize(9)
        .startsWith(
            "loomgrade: 5 of 50 done, 5.0/min, 9 min left",
            "loomgrade: 10 of 50 done, 5.0/min, 8 min left");
  }

  @Test
  void fastOnesAreNotToldMoreOftenThanTwiceAMinute() {
    grade(600, 600, Duration.ofMillis(100));

    assertThat(said.toString().lines())
        .containsExactly("loomgrade: 300 of 600 done, 600/min, 1 min left");
  }

  @Test
  void slowOnesAreToldEachTenMinutes() {
    grade(10_000, 30, Duration.ofMinutes(1));

    assertThat(said.toString().lines()).hasSize(3).last().asString().contains("30 of 10000 done");
  }

  @Test
  void shortOnesSayNothing() {
    grade(10, 10, Duration.ofSeconds(2));

    assertThat(said.toString()).isEmpty();
  }

  private void grade(int submissions, int graded, Duration each) {
    Pace pace = new Pace(submissions, () -> nanos);
    ProgressLog log = new ProgressLog(pace, submissions, new PrintWriter(said, true), () -> nanos);
    for (int i = 0; i < graded; i++) {
      nanos += each.toNanos();
      pace.grade();
      log.step();
    }
  }
}
