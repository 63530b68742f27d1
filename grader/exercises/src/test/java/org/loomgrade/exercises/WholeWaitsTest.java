package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;
import org.loomgrade.model.Location;

class WholeWaitsTest {
  private static final Location HERE = new Location("A.java", 7);

  @Test
  void restOfAWaitIsPartOfIt() {
    TimedWait woken = wait(1, 0, 300, 900, false);
    TimedWait again = wait(1, 300, 700, 600, false);
    TimedWait rest = wait(1, 700, 900, 200, true);
    TimedWait other = wait(2, 100, 400, 300, true);

    assertThat(WholeWaits.of(List.of(woken, other, again, rest)))
        .containsExactly(wait(1, 0, 900, 900, true), other);
  }

  @Test
  void waitForLongerIsAnother() {
    TimedWait woken = wait(1, 0, 300, 900, false);
    TimedWait next = wait(1, 300, 1200, 900, true);

    assertThat(WholeWaits.of(List.of(woken, next))).containsExactly(woken, next);
  }

  @Test
  void waitThatWasOverIsNotGoneOnWith() {
    TimedWait over = wait(1, 0, 900, 900, true);
    TimedWait next = wait(1, 900, 900, 0, true);

    assertThat(WholeWaits.of(List.of(over, next))).containsExactly(over, next);
  }

  @Test
  void stepsOfAThreadAreOneEachSoMany() {
    TimedWait one = wait(1, 0, 10, 10, true);
    TimedWait two = wait(1, 15, 25, 10, true);
    TimedWait three = wait(1, 30, 70, 40, true);
    TimedWait other = wait(2, 0, 20, 20, true);
    TimedWait cut = wait(2, 20, 30, 20, false);

    assertThat(WholeWaits.ofSteps(2, List.of(one, other, two, cut, three)))
        .containsExactly(
            wait(1, 0, 25, 20, true), wait(2, 0, 30, 40, false), wait(1, 30, 70, 40, false));
  }

  private static TimedWait wait(long thread, int start, int end, int requested, boolean full) {
    return new TimedWait(
        How.AWAIT,
        thread,
        false,
        Duration.ofMillis(requested),
        Duration.ofMillis(start),
        Duration.ofMillis(end),
        HERE,
        full,
        0);
  }
}
