package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed at any moment loses nothing: another run goes on. */
@DisabledOnOs(OS.WINDOWS)
final class KilledBatchTest {
  private static final int KILLS = Integer.getInteger("loomgrade.kills", 6);
  private static final int SUBMISSIONS = 6;

  /** So many batches in a row write to one folder, of which the last comes to its end. */
  private static final int IN_A_ROW = 3;

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(1);

  @Test
  void anotherRunGoesOnAndResultsAreAsIfNothingHadHappened() throws Exception {
    SmallBatch small = SmallBatch.in(folder, SUBMISSIONS);
    Path undisturbed = folder.resolve("undisturbed");
    long start = System.nanoTime();
    assertThat(small.start(undisturbed, 2).waitFor()).isZero();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    int interrupted = 0;
    Path out = folder.resolve("out");
    for (int i = 0; i < KILLS; i++) {
      if (i % IN_A_ROW == 0) {
        out = folder.resolve("out" + i);
      }
      Process batch = small.start(out, 2);
      boolean ended = i % IN_A_ROW == 1 ? isAtItsSummary(batch, out) : isAnywhere(batch, millis);
      if (!ended) {
        interrupted++;
        kill(batch, i % 2 == 0);
      }
      SmallBatch.assertThatResultsAreWhole(out);
      if (i % IN_A_ROW == IN_A_ROW - 1 || i == KILLS - 1) {
        assertThat(small.start(out, 2).waitFor()).isZero();
        small.assertThatSame(undisturbed, out);
      }
    }
    System.out.printf("batches killed: %d of %d%n", interrupted, KILLS);
    assertThat(interrupted).isPositive();
  }

  /** Waits for a moment of the whole run, or its end. */
  private boolean isAnywhere(Process batch, long millis) throws InterruptedException {
    return batch.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
  }

  /** Waits until all results are there and the summary is about to be written, or the end. */
  private boolean isAtItsSummary(Process batch, Path out) throws Exception {
    while (SmallBatch.results(out).size() < SUBMISSIONS) {
      if (batch.waitFor(2, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return batch.waitFor(random.nextLong(50), TimeUnit.MILLISECONDS);
  }

  /** Kills the host, after its workers or before, and waits until nobody is left. */
  private static void kill(Process batch, boolean workersFirst) {
    List<ProcessHandle> all = batch.descendants().toList();
    if (workersFirst) {
      all.reversed().forEach(ProcessHandle::destroyForcibly);
    }
    // Else workers find out by themselves.
    batch.destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
  }
}
