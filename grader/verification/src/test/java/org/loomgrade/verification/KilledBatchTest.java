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

  /** So many batches in a row write to one folder and are killed; then one comes to its end. */
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
    int batches = 0;
    int kills = 0;
    while (kills < KILLS) {
      Path out = folder.resolve("out" + batches);
      for (int i = 0; i < IN_A_ROW && kills < KILLS; i++) {
        Process batch = small.start(out, 2);
        boolean ended = i == 1 ? isAtItsSummary(batch, out) : isAnywhere(batch, millis);
        if (!ended) {
          kill(batch, kills++ % 2 == 0);
        }
        batches++;
        SmallBatch.assertThatResultsAreWhole(out);
      }
      assertThat(small.start(out, 2).waitFor()).isZero();
      small.assertThatSame(undisturbed, out);
    }
    System.out.printf("batches killed: %d of %d%n", kills, batches);
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
