package org.loomgrade.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StallWatchTest {
  private static final Duration NEVER = Duration.ofDays(1);

  private final CountDownLatch stalled = new CountDownLatch(1);

  @Test
  void whatIsBlockedIsGivenUp() throws InterruptedException {
    watch(new StallWatch.Limit(NEVER, Duration.ofMillis(1), NEVER));

    assertThat(stalled.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void whatIsBusyIsGivenUp() {
    watch(new StallWatch.Limit(Duration.ofMillis(1), NEVER, NEVER));

    spinUntilStalled();
  }

  @Test
  void checkThatTakesLongIsGivenUp() {
    watch(new StallWatch.Limit(NEVER, NEVER, Duration.ofMillis(1)));

    spinUntilStalled();
  }

  private void spinUntilStalled() {
    long spins = 0;
    while (stalled.getCount() > 0) {
      spins++;
      Thread.onSpinWait();
    }
    assertThat(spins).isPositive();
  }

  @Test
  void whatGetsOnIsNotGivenUp() throws InterruptedException {
    AtomicLong pulse = new AtomicLong();
    AtomicInteger looking = new AtomicInteger();
    CountDownLatch looked = new CountDownLatch(3);
    new StallWatch(
            () -> {
              looked.countDown();
              return pulse.incrementAndGet();
            },
            looking::incrementAndGet,
            new StallWatch.Limit(NEVER, Duration.ofHours(1), NEVER),
            stalled::countDown)
        .start();

    assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(stalled.getCount()).isOne();
  }

  private void watch(StallWatch.Limit limit) {
    new StallWatch(() -> 1, () -> 1, limit, stalled::countDown).start();
  }
}
