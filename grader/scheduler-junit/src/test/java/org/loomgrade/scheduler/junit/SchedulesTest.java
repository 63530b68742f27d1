package org.loomgrade.scheduler.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.testkit.engine.Event;
import org.loomgrade.scheduler.canary.Racy;
import org.loomgrade.scheduler.report.Kind;

class SchedulesTest {
  @Schedules(10)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Quick {}

  static class Right {
    private int sum;

    private synchronized void add(int amount) {
      sum += amount;
    }

    @Schedules(300)
    void threadsThatLock() throws InterruptedException {
      Thread other = new Thread(() -> add(1));
      other.start();
      add(2);
      other.join();
      assertThat(sum).isEqualTo(3);
    }

    @Schedules(100)
    void pools() {
      try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
        for (int i = 0; i < 5; i++) {
          pool.execute(() -> add(1));
        }
      }
      assertThat(sum).isEqualTo(5);
    }

    @Schedules
    @DisplayName("a name of its own")
    void named(TestInfo information) {
      assertThat(information.getDisplayName()).isEqualTo("a name of its own");
    }

    @Schedules
    @Disabled("not today")
    void disabled() {
      throw new AssertionError();
    }

    @Quick
    void composed() {}

    @Test
    void plain() {}
  }

  @Test
  void whatIsRightPasses() {
    Ran ran = Ran.of(Right.class);

    ran.tests().assertStatistics(s -> s.succeeded(5).skipped(1).failed(0));
    assertThat(ran.tests().succeeded().map(Event::getTestDescriptor))
        .extracting(d -> d.getDisplayName())
        .contains("threadsThatLock()", "a name of its own");
  }

  @Test
  void testsMayRunInParallel() {
    Ran ran =
        Ran.of(
            Right.class,
            Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.mode.default", "concurrent",
                "junit.jupiter.execution.parallel.config.strategy", "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "4"));

    ran.tests().assertStatistics(s -> s.succeeded(5).failed(0));
  }

  static class InVirtualTime {
    private final AtomicBoolean done = new AtomicBoolean();

    private void sleepLong() {
      try {
        Thread.sleep(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      done.set(true);
    }

    private static long elapsedMillis(long since) {
      return Duration.ofNanos(System.nanoTime() - since).toMillis();
    }

    @Schedules(50)
    void awaits() {
      long start = System.nanoTime();
      new Thread(this::sleepLong).start();
      await().atMost(Duration.ofSeconds(6)).untilTrue(done);
      assertThat(elapsedMillis(start)).isBetween(5_000L, 5_300L);
    }

    @Schedules(50)
    void awaitsInVain() throws InterruptedException {
      long start = System.nanoTime();
      Thread sleeper = new Thread(this::sleepLong);
      sleeper.start();
      try {
        await().atMost(Duration.ofSeconds(4)).untilTrue(done);
        throw new AssertionError("the condition came too early");
      } catch (ConditionTimeoutException e) {
        assertThat(elapsedMillis(start)).isBetween(4_000L, 4_300L);
      }
      sleeper.join();
    }
  }

  @Test
  void awaitilityWaitsInVirtualTime() {
    Ran.of(InVirtualTime.class).tests().assertStatistics(s -> s.succeeded(2).failed(0));
  }

  static class Assuming {
    private final AtomicInteger first = new AtomicInteger();

    @Schedules(20)
    void never() {
      assumeTrue(first.get() == 1, "not here");
    }

    @Schedules(50)
    void sometimes() throws InterruptedException {
      Thread other = new Thread(() -> first.compareAndSet(0, 1));
      other.start();
      first.compareAndSet(0, 2);
      other.join();
      assumeTrue(first.get() == 1);
    }
  }

  @Test
  void assumptionsThatFailInEveryScheduleAbort() {
    Ran ran = Ran.of(Assuming.class);

    ran.tests().assertStatistics(s -> s.succeeded(1).aborted(1).failed(0));
    assertThat(ran.message("never")).contains("not here");
  }

  static class Wrong {
    @Schedules(0)
    void schedules() {}

    @Schedules(stepBudget = -1)
    void budget() {}

    @Schedules(strategies = "luck")
    void strategy() {}

    @Schedules(replay = "pct:x")
    void token() {}
  }

  @Test
  void valuesThatAreNotAllowedAreNamed() {
    Ran ran = Ran.of(Wrong.class);

    assertThat(List.of("schedules", "budget", "strategy", "token"))
        .extracting(ran::message)
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("@Schedules: schedules must be > 0, was 0"),
            m -> assertThat(m).isEqualTo("@Schedules: stepBudget must be > 0, was -1"),
            m -> assertThat(m).contains("luck").contains("random, pct, pos"),
            m -> assertThat(m).contains("pct:42:17").contains("\"pct:x\""));
  }

  static class Replaying {
    @Schedules(replay = "pct:42:17")
    void once() {}
  }

  @Test
  void aScheduleThatShowsNothingPasses() {
    assertThat(Ran.of(Replaying.class).succeeded()).isEqualTo(1);
    assertThat(Ran.of(Replaying.class, Map.of(Settings.REPLAY, "x")).message("once"))
        .contains("not \"x\"");
  }

  static class WithLibrary {
    @Schedules(value = 20, finds = Kind.DATA_RACE, packages = "org.loomgrade.scheduler.canary")
    void named() throws InterruptedException {
      Racy.main(new String[0]);
    }

    @Schedules(value = 20, finds = Kind.DATA_RACE)
    void notNamed() throws InterruptedException {
      Racy.main(new String[0]);
    }
  }

  @Test
  void aLibraryIsSeenIfItsPackageIsNamed() {
    Ran ran = Ran.of(WithLibrary.class);

    assertThat(ran.succeeded()).isEqualTo(1);
    assertThat(ran.message("notNamed")).startsWith("no data-race was found");
  }

  static class LeavingHandlers {
    @Schedules(
        value = 20,
        finds = {Kind.DEADLOCK, Kind.EXCEPTION})
    void test() throws InterruptedException {
      Thread thrower =
          new Thread(() -> {
            throw new IllegalStateException("not handled");
          });
      thrower.start();
      thrower.join();
      Thread.setDefaultUncaughtExceptionHandler((thread, exception) -> {});
      Thread.currentThread().join();
    }
  }

  @Test
  void aHandlerThatAScheduleLeavesDoesNotOutliveIt() {
    var before = Thread.getDefaultUncaughtExceptionHandler();

    Ran.of(LeavingHandlers.class).tests().assertStatistics(s -> s.succeeded(1));
    assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(before);
  }

  static class Interrupting {
    @Schedules(value = 50_000_000, strategies = "random")
    @Timeout(value = 300, unit = TimeUnit.MILLISECONDS)
    void test() throws InterruptedException {
      Thread other = new Thread(() -> {});
      other.start();
      other.join();
    }
  }

  @Test
  void aTestThatIsTimedOutHasEnded() {
    assertThat(Ran.of(Interrupting.class).thrown("test")).hasMessageContaining("timed out after");
    await()
        .untilAsserted(() ->
            assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("loomgrade-explorer", "loomgrade-carrier"));
  }
}
