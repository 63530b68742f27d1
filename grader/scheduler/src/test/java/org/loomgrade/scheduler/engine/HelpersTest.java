package org.loomgrade.scheduler.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.loomgrade.scheduler.Exploration;
import org.loomgrade.scheduler.Explorer;

/** A lock inside the JDK that a thread outside of the program holds for a moment. */
final class HelpersTest {
  @Test
  @SuppressWarnings("LockOnNonEnclosingClassLiteral") // the JDK locks it, too
  void lockThatIsLetGoIsWaitedFor() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    Thread outside =
        Thread.ofPlatform()
            .start(() -> {
              synchronized (Locale.class) {
                held.countDown();
                await().until(HelpersTest::carrierWaits);
              }
            });
    held.await();

    Exploration exploration =
        Explorer.seeded(1).withSchedules(1).explore(() -> Locale.setDefault(Locale.getDefault()));

    assertThat(exploration.findings()).isEmpty();
    outside.join();
  }

  private static boolean carrierWaits() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().equals(Helpers.class.getName()));
  }
}
