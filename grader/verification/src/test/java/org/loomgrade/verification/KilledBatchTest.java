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
  private static final long LONGEST_MILLIS = 4_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void anotherRunGoesOnAndResultsAreAsIfNothingHadHappened() throws Exception {
    SmallBatch small = SmallBatch.in(folder, 6);
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(small.start(undisturbed, 2).waitFor()).isZero();
    Random random = new Random(1);
    int interrupted = 0;
    Path out = folder.resolve("out");
    for (int i = 0; i < KILLS; i++) {
      if (i % 4 == 0) {
        out = folder.resolve("out" + i);
      }
      Process batch = small.start(out, 2);
      if (!batch.waitFor(random.nextLong(LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
        interrupted++;
        kill(batch, i % 2 == 0);
      }
      SmallBatch.assertThatResultsAreWhole(out);
      if (i % 4 == 3 || i == KILLS - 1) {
        assertThat(small.start(out, 2).waitFor()).isZero();
        small.assertThatSame(undisturbed, out);
      }
    }
    System.out.printf("batches killed: %d of %d%n", interrupted, KILLS);
    assertThat(interrupted).isPositive();
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
