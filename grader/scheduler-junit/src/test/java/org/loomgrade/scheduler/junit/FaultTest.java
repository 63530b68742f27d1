package org.loomgrade.scheduler.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Event;
import org.loomgrade.scheduler.report.Kind;
import org.opentest4j.AssertionFailedError;

/** Every kind of fault fails a test, and says how it came about. */
class FaultTest {
  private static Ran ran;

  @BeforeAll
  static void run() {
    ran = Ran.of(Faulty.class);
  }

  static class Faulty {
    private int plain;
    private final AtomicInteger atomic = new AtomicInteger();

    @Schedules(200)
    void races() throws InterruptedException {
      Thread other = new Thread(() -> plain++);
      other.start();
      plain++;
      other.join();
    }

    @Schedules(200)
    void asserts() throws InterruptedException {
      Thread other = new Thread(() -> atomic.set(atomic.get() + 1));
      other.start();
      atomic.set(atomic.get() + 1);
      other.join();
      assertThat(atomic.get()).isEqualTo(2);
    }

    @Schedules(5)
    void assertsAsJunit() {
      assertEquals(3, atomic.get());
    }

    @Schedules(5)
    void throwsSomething() {
      throw new IllegalStateException("closed");
    }

    @Schedules(5)
    void throwsElsewhere() throws InterruptedException {
      Thread other = new Thread(() -> fail("from the other thread"), "other");
      other.start();
      other.join();
    }

    @Schedules(200)
    void locksUp() throws InterruptedException {
      Object a = new Object();
      Object b = new Object();
      Thread other = new Thread(() -> both(a, b));
      other.start();
      both(b, a);
      other.join();
    }

    private void both(Object first, Object second) {
      synchronized (first) {
        synchronized (second) {
          atomic.incrementAndGet();
        }
      }
    }

    @Schedules(5)
    void leaks() {
      CountDownLatch never = new CountDownLatch(1);
      Thread.ofPlatform().name("left").start(() -> await(never));
    }

    @Schedules(value = 5, stepBudget = 1_000)
    void spins() {
      while (atomic.get() == 0) {
        Thread.onSpinWait();
      }
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void aDataRaceNamesBothSidesAndTheSchedule() {
    assertThat(ran.message("races"))
        .startsWith("data-race: ")
        .contains(
            "read FaultTest.Faulty.plain (FaultTest.java:",
            "write FaultTest.Faulty.plain (FaultTest.java:")
        .contains("Schedule exhaustive:1:0, the first:\n\n  step | main")
        .endsWith(
            "To run this schedule alone: @Schedules(replay = \"exhaustive:1:0\"), or"
                + " -Dloomgrade.replay=exhaustive:1:0");
  }

  @Test
  void anAssertionOfTheTestComesFirst() {
    assertThat(ran.message("asserts")).startsWith("expected: 2\n but was: 1\n  main: throw ");
    assertThat(ran.thrown("asserts").getCause()).isInstanceOf(AssertionError.class);
    assertThat(ran.thrown("asserts").getStackTrace()).isNotEmpty();
  }

  @Test
  void expectedAndActualAreKept() {
    assertThat(ran.thrown("assertsAsJunit"))
        .isInstanceOfSatisfying(
            AssertionFailedError.class,
            e -> {
              assertThat(e.getExpected().getValue()).isEqualTo(3);
              assertThat(e.getActual().getValue()).isEqualTo(0);
            });
  }

  @Test
  void anExceptionOfTheTestIsTheCause() {
    assertThat(ran.message("throwsSomething"))
        .startsWith("java.lang.IllegalStateException: closed\n");
    assertThat(ran.thrown("throwsSomething").getCause()).hasMessage("closed");
  }

  @Test
  void anAssertionOfAnotherThreadFailsTheTest() {
    assertThat(ran.message("throwsElsewhere"))
        .startsWith("exception: thread other ended by")
        .contains("from the other thread");
  }

  @Test
  void aDeadlockSaysWhoHoldsWhat() {
    assertThat(ran.message("locksUp")).startsWith("deadlock: ").contains("held by main");
  }

  @Test
  void aThreadLeftBehindIsNamed() {
    assertThat(ran.message("leaks")).startsWith("thread-leak: ").contains("left (started at ");
  }

  @Test
  void aLoopWithoutEndIsCut() {
    assertThat(ran.message("spins")).startsWith("livelock: ");
  }

  @Test
  void allOfThemFail() {
    assertThat(ran.tests().failed().map(Event::getTestDescriptor)).hasSize(8);
  }

  @Test
  void theScheduleThatIsNamedFailsInTheSameWay() {
    String message = ran.message("asserts");
    String token = message.substring(message.lastIndexOf('=') + 1);

    Ran again = Ran.of(Faulty.class, Map.of(Settings.REPLAY, token));

    assertThat(again.message("asserts"))
        .contains("Schedule " + token + ":\n")
        .isEqualTo(message.replaceFirst(", (the first|after .*):", ":"));
  }

  static class Expecting {
    private final Faulty faulty = new Faulty();

    @Schedules(value = 200, finds = Kind.DATA_RACE)
    void races() throws InterruptedException {
      faulty.races();
    }

    @Schedules(value = 200, finds = Kind.DEADLOCK)
    void locksUp() throws InterruptedException {
      faulty.locksUp();
    }

    @Schedules(value = 20, finds = Kind.DEADLOCK)
    void racesOnly() throws InterruptedException {
      faulty.races();
    }

    @Schedules(
        value = 20,
        finds = {Kind.DEADLOCK, Kind.EXIT})
    void nothing() {}
  }

  @Test
  void aFaultThatIsToBeFoundPasses() {
    Ran expecting = Ran.of(Expecting.class);

    assertThat(expecting.succeeded()).isEqualTo(2);
    assertThat(expecting.message("racesOnly"))
        .startsWith("no deadlock was found in 20 schedules; what was found:\n\ndata-race: ");
    assertThat(expecting.message("nothing"))
        .isEqualTo("no deadlock and exit was found in 1 schedule; nothing was");
  }
}
