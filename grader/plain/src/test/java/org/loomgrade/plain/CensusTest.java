package org.loomgrade.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class CensusTest {
  @Test
  void platformAndVirtualThreadsAreListedWithStateAndStack() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    List<Thread> threads =
        List.of(
            Thread.ofPlatform().name("a platform thread").start(() -> waitFor(end)),
            Thread.ofVirtual().name("a virtual thread").start(() -> waitFor(end)));
    try {
      for (Thread thread : threads) {
        await().until(() -> thread.getState() == Thread.State.WAITING);
        assertThat(Census.take())
            .filteredOn(sighting -> sighting.id() == thread.threadId())
            .singleElement()
            .satisfies(sighting -> {
              assertThat(sighting.name()).isEqualTo(thread.getName());
              assertThat(sighting.state()).isEqualTo(Thread.State.WAITING);
              assertThat(sighting.stack())
                  .anySatisfy(frame -> assertThat(frame.text()).contains("CensusTest.waitFor"));
            });
      }
    } finally {
      end.countDown();
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
