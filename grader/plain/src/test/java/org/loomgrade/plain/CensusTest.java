package org.loomgrade.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Iterator;
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

  @Test
  void dumpWithBlankThreadIsTakenAgain() {
    Iterator<String> dumps = List.of(dumpOf("null"), dumpOf("\"worker\"")).iterator();
    assertThat(Census.take(dumps::next))
        .singleElement()
        .satisfies(sighting -> assertThat(sighting.name()).isEqualTo("worker"));
  }

  @Test
  void threadThatStaysBlankIsNoThreadOfAnyKind() {
    assertThatThrownBy(() -> Census.take(() -> dumpOf("null")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("says nothing of a thread");
  }

  private static String dumpOf(String name) {
    return """
    {"threadDump": {"threadContainers": [{"threads": [
      {"tid": "40", "name": %s, "state": "NEW", "stack": []}]}]}}
    """
        .formatted(name);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
