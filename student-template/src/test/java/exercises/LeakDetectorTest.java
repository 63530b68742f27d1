package exercises;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exercises.LeakDetector.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LeakDetectorTest {

  private final CountDownLatch endOfTest = new CountDownLatch(1);
  private final List<Thread> leaked = new ArrayList<>();
  private PrintedText printed;

  @BeforeEach
  void listen() {
    printed = PrintedText.listen();
  }

  @AfterEach
  void endLeakedThreads() throws InterruptedException {
    printed.close();
    endOfTest.countDown();
    for (Thread thread : leaked) {
      thread.join();
    }
  }

  @Test
  void staysQuietWhenTheTaskStartsNoThread() throws InterruptedException {
    Report report = LeakDetector.run(() -> {});

    assertFalse(report.leaked(), () -> "a task without threads was called leaking: " + report);
    assertNoWarning();
  }

  @Test
  void staysQuietWhenTheTaskWaitsForItsThread() throws InterruptedException {
    Report report = LeakDetector.run(LeakDetectorTest::startAThreadAndJoinIt);

    assertFalse(report.leaked(), () -> "a thread that has ended was called leaked: " + report);
    assertNoWarning();
  }

  @Test
  void warnsWhenThreadsOfTheTaskAreStillAlive() throws InterruptedException {
    Report report = LeakDetector.run(this::leakThreads);

    assertTrue(report.leaked(), () -> "the task left five threads waiting, missed by " + report);
    assertWarning();
  }

  @Test
  void checksBeforeItPassesTheTasksExceptionOn() {
    IllegalStateException failure = new IllegalStateException("thrown by the task");
    Runnable task =
        () -> {
          leakThreads();
          throw failure;
        };

    Throwable thrown =
        assertThrows(
            IllegalStateException.class,
            () -> LeakDetector.run(task),
            "the task's exception should reach the caller of run");
    assertSame(failure, thrown, "the exception that reached the caller");
    assertWarning();
  }

  /** Five, so that some other thread of the JVM that happens to end meanwhile hides no leak. */
  private void leakThreads() {
    for (int i = 1; i <= 5; i++) {
      Thread thread = new Thread(this::waitForTheEndOfTheTest, "leaked-" + i);
      thread.setDaemon(true);
      leaked.add(thread);
      thread.start();
    }
  }

  private void waitForTheEndOfTheTest() {
    try {
      endOfTest.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void startAThreadAndJoinIt() {
    Thread thread = new Thread(() -> {}, "joined");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void assertWarning() {
    assertTrue(
        printed.text().contains("WARNING"),
        () -> "expected a line with WARNING, but was printed: \"" + printed.text() + "\"");
  }

  private void assertNoWarning() {
    assertFalse(
        printed.text().contains("WARNING"),
        () -> "expected no WARNING, but was printed: \"" + printed.text() + "\"");
  }
}
