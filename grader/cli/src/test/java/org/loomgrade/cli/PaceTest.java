package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private long nanos = 77;

  @Test
  void nothingIsToldOfThePaceBeforeSomethingIsGraded() {
    Pace pace = new Pace(10, () -> nanos);
    pace.keep();
    pass(Duration.ofMinutes(1));

    assertThat(pace.rate()).isEmpty();
    assertThat(pace.left()).isEmpty();
    assertThat(pace.text()).isEqualTo("1 of 10 done (1 kept)");
  }

  @Test
  void whatWasKeptDoesNotMakeItFaster() {
    Pace pace = new Pace(100, () -> nanos);
    for (int i = 0; i < 50; i++) {
      pace.keep();
    }
    for (int i = 0; i < 5; i++) {
      pace.grade();
    }
    pass(Duration.ofMinutes(2));

    assertThat(pace.rate()).isEqualTo("2.5/min");
    assertThat(pace.left()).hasValue(Duration.ofMinutes(18));
    assertThat(pace.text()).isEqualTo("55 of 100 done (50 kept), 2.5/min, 18 min left");
  }

  @Test
  void longTimesAreToldInHours() {
    Pace pace = new Pace(1000, () -> nanos);
    pace.grade();
    pass(Duration.ofSeconds(6));

    assertThat(pace.text()).isEqualTo("1 of 1000 done, 10/min, 1 h 40 min left");
  }

  @Test
  void nothingIsLeftWhenAllWereKept() {
    Pace pace = new Pace(1, () -> nanos);
    pace.keep();

    assertThat(pace.left()).hasValue(Duration.ZERO);
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }
}
