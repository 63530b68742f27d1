package org.loomgrade.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.checks.Budget;
import org.loomgrade.checks.Conditions;
import org.loomgrade.checks.Exploration;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;

final class PlainRunnerTest {
  @TempDir Path folder = Path.of("");
  private @Nullable PlainRunner runner;

  @AfterEach
  void endWhatIsLeft() {
    if (runner != null) {
      runner.tidyUp();
      runner.close();
    }
  }

  @Test
  void deadlockIsReportedWithThePlacesThatWait() throws IOException {
    Failure failure =
        failureOf(
            """
            public static int call() throws Exception {
              CountDownLatch never = new CountDownLatch(1);
              Thread other = new Thread(() -> {
                try { never.await(); } catch (InterruptedException e) { return; }
              });
              other.start();
              other.join();
              return 0;
            }\
            """);

    assertThat(failure.kind()).isEqualTo(Kind.DEADLOCK);
    assertThat(failure.locations())
        .containsExactly(new Location("Sample.java", 6), new Location("Sample.java", 9));
    assertThat(failure.schedule()).isEqualTo(new Schedule(7, "delays", 0));
  }

  @Test
  void loopWithoutEndIsALivelock() throws IOException {
    Failure failure =
        failureOf(
            "public static int call() { int n = 0; while (n >= 0) n = (n + 1) & 7; return n; }");

    assertThat(failure.kind()).isEqualTo(Kind.LIVELOCK);
    assertThat(failure.locations()).containsExactly(new Location("Sample.java", 3));
  }

  @Test
  void sleepingPastTheLimitIsLate() throws IOException {
    Failure failure =
        failureOf(
            "public static int call() throws Exception { Thread.sleep(3_600_000); return 0; }");

    assertThat(failure.kind()).isEqualTo(Kind.LATE);
  }

  @Test
  void exitIsReportedThoughTheStudentCatchesIt() throws IOException {
    Failure failure =
        failureOf(
            "public static int call() { try { System.exit(3); } catch (Throwable t) { } return 0; }");

    assertThat(failure.kind()).isEqualTo(Kind.EXIT);
    assertThat(failure.locations()).containsExactly(new Location("Sample.java", 3));
  }

  @Test
  void exceptionIsDescribedThoughItsMessageThrows() throws IOException {
    Failure failure =
        failureOf(
            """
            static class Hostile extends RuntimeException {
              public String getMessage() { throw new IllegalStateException(); }
            }
            public static int call() { throw new Hostile(); }\
            """);

    assertThat(failure.kind()).isEqualTo(Kind.EXCEPTION);
    assertThat(failure.values()).containsEntry("exception", "Hostile (its getMessage() throws)");
    assertThat(failure.locations()).containsExactly(new Location("Sample.java", 6));
  }

  @Test
  void staticStateIsFreshInEveryRun() throws IOException {
    PlainRunner started = start("static int calls; public static int call() { return ++calls; }");

    Exploration exploration =
        started.explore(
            run -> {
              Sample sample = run.submission(Sample.class);
              assertThat(run.observe(sample::call).result()).isEqualTo(1);
            },
            runs(5));

    assertThat(exploration).isEqualTo(new Exploration(5, List.of()));
  }

  @Test
  void sleepsOfAllKindsAreSeenAsTheyWereAskedFor() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            static class Sleeper extends Thread {
              public void run() { try { sleep(40); } catch (InterruptedException e) { return; } }
            }
            public static int call() throws Exception {
              Thread.sleep(10);
              Thread.sleep(java.time.Duration.ofMillis(20));
              TimeUnit.MILLISECONDS.sleep(30);
              Sleeper sleeper = new Sleeper();
              sleeper.start();
              sleeper.join();
              LockSupport.parkNanos(50_000_000);
              return 0;
            }\
            """);

    assertThat(seen.waits()).extracting(TimedWait::how).containsOnly(How.SLEEP);
    assertThat(seen.waits())
        .extracting(wait -> wait.requested().toMillis())
        .containsExactly(10L, 20L, 30L, 40L, 50L);
    assertThat(seen.waits())
        .extracting(TimedWait::byMain)
        .containsExactly(true, true, true, false, true);
  }

  @Test
  void awaitsAndDelayedTasksAreSeenToo() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            public static int call() throws Exception {
              new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
              new LinkedBlockingQueue<String>().poll(20, TimeUnit.MILLISECONDS);
              synchronized (Sample.class) { Sample.class.wait(30); }
              try (ScheduledExecutorService timer = Executors.newScheduledThreadPool(1)) {
                timer.schedule(() -> 1, 40, TimeUnit.MILLISECONDS).get();
              }
              return 0;
            }\
            """);

    assertThat(seen.waits())
        .extracting(TimedWait::how)
        .containsExactly(How.AWAIT, How.AWAIT, How.AWAIT, How.DELAYED_TASK);
    assertThat(seen.waits())
        .extracting(wait -> wait.requested().toMillis())
        .containsExactly(10L, 20L, 30L, 40L);
  }

  @Test
  void hurryShortensSleepsAndKeepsWhatWasAskedFor() throws IOException {
    PlainRunner started =
        start("public static int call() throws Exception { Thread.sleep(60_000_000); return 0; }");
    AtomicReference<@Nullable Observation<Integer>> seen = new AtomicReference<>();

    started.explore(
        run -> {
          Sample sample = run.submission(Sample.class);
          seen.set(run.observe(Conditions.USUAL.hurriedBy(60_000_000), sample::call));
        },
        runs(1));

    assertThat(seen.get())
        .isNotNull()
        .satisfies(observation ->
            assertThat(observation.waits())
                .extracting(TimedWait::requested)
                .containsExactly(Duration.ofMinutes(1_000)));
  }

  @Test
  void overlapOfWorkIsCounted() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            public static void work(int n) {}
            public static int call() throws Exception {
              List<Thread> threads = new ArrayList<>();
              for (int i = 0; i < 3; i++) threads.add(Thread.startVirtualThread(() -> work(1)));
              for (Thread thread : threads) thread.join();
              return 0;
            }\
            """);

    assertThat(seen.workers()).isEqualTo(3);
    assertThat(seen.overlap()).isBetween(2, 3);
  }

  @Test
  void serialWorkDoesNotOverlap() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            public static void work(int n) {}
            public static int call() throws Exception {
              for (int i = 0; i < 3; i++) Thread.startVirtualThread(() -> work(1)).join();
              return 0;
            }\
            """);

    assertThat(seen.workers()).isEqualTo(3);
    assertThat(seen.overlap()).isEqualTo(1);
  }

  @Test
  void threadsLeftBehindAreSeenWhateverTheirKind() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            static void idle() { LockSupport.park(); }
            public static int call() {
              Thread.ofVirtual().name("virtual").start(Sample::idle);
              Thread.ofPlatform().name("platform").start(Sample::idle);
              Thread.ofPlatform().name("done").start(() -> {});
              return 0;
            }\
            """);

    assertThat(seen.left())
        .extracting(LeftThread::name)
        .containsExactlyInAnyOrder("virtual", "platform");
    assertThat(seen.left()).extracting(LeftThread::state).containsOnly("waits");
    assertThat(seen.left())
        .allSatisfy(left -> assertThat(left.where()).contains(new Location("Sample.java", 3)));
  }

  @Test
  void helpersOfTheJdkAreNobodysLeak() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            public static int call() throws Exception {
              try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) { virtual.submit(() -> 1).get(); }
              CompletableFuture.supplyAsync(() -> 1).orTimeout(1, TimeUnit.HOURS).join();
              return List.of(1, 2, 3).parallelStream().mapToInt(n -> n).sum();
            }\
            """);

    assertThat(seen.left()).isEmpty();
  }

  @Test
  void outputIsTakenThoughTheStudentClosesIt() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            public static int call() {
              System.out.println("eins"); System.out.close(); System.err.println("zwei ä"); return 0;
            }\
            """);

    assertThat(seen.output()).isEqualTo("eins\nzwei ä\n");
  }

  @Test
  void exceptionOfAThreadThatNobodyAsksIsKept() throws IOException {
    Observation<Integer> seen =
        observe(
            """
            public static int call() throws Exception {
              Thread thread = new Thread(() -> { throw new IllegalStateException("lost"); });
              thread.start();
              thread.join();
              return 0;
            }\
            """);

    assertThat(seen.uncaught()).singleElement().extracting(Throwable::getMessage).isEqualTo("lost");
  }

  @Test
  void failureByTheClockCountsOnlyWhenItShowsAgain() throws IOException {
    PlainRunner started = start("");
    AtomicInteger runs = new AtomicInteger();

    Exploration once =
        started.explore(
            run -> {
              if (runs.incrementAndGet() == 1) {
                throw Failed.because("slow", Kind.LATE).byTheClock();
              }
            },
            runs(1));
    Exploration always =
        started.explore(
            run -> {
              throw Failed.because("slow", Kind.LATE).byTheClock();
            },
            runs(1));

    assertThat(once.failures()).isEmpty();
    assertThat(runs).hasValue(3);
    assertThat(always.failures()).hasSize(1);
  }

  @Test
  void lostUpdateIsFoundByTheDelays() throws IOException {
    PlainRunner started =
        start(
            """
            static int count;
            static void add() { for (int i = 0; i < 50; i++) count++; }
            public static int call() throws Exception {
              Thread other = new Thread(Sample::add);
              other.start();
              add();
              other.join();
              return count;
            }\
            """);

    Exploration exploration =
        started.explore(
            run -> {
              Sample sample = run.submission(Sample.class);
              assertThatAdds(run.observe(sample::call).result());
            },
            runs(200));

    assertThat(exploration.failures()).hasSize(1);
  }

  private static void assertThatAdds(int count) {
    if (count != 100) {
      throw Failed.because("lost", Kind.WRONG_RESULT);
    }
  }

  private PlainRunner start(String members) throws IOException {
    PlainRunner started = new PlainRunner(Compiled.sample(folder, members), 7);
    runner = started;
    return started;
  }

  private Failure failureOf(String members) throws IOException {
    Exploration exploration =
        start(members)
            .explore(
                run -> {
                  Sample sample = run.submission(Sample.class);
                  run.observe(Conditions.USUAL.within(Duration.ofSeconds(3)), sample::call)
                      .returned();
                },
                runs(1));
    assertThat(exploration.failures()).hasSize(1);
    return exploration.failures().getFirst();
  }

  private Observation<Integer> observe(String members) throws IOException {
    AtomicReference<@Nullable Observation<Integer>> seen = new AtomicReference<>();
    start(members)
        .explore(
            run -> {
              Sample sample = run.submission(Sample.class);
              seen.set(run.observe(sample::call));
            },
            runs(1));
    return Objects.requireNonNull(seen.get());
  }

  private static Budget runs(int count) {
    return new Budget(count, Set.of(), null, "");
  }
}
