package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A worker JVM that is killed from outside costs its submission nothing. */
@DisabledOnOs(OS.WINDOWS)
final class KilledWorkerTest {
  private static final int SUBMISSIONS = 8;
  private static final int LONGEST_MILLIS = 400;

  @TempDir private Path folder = Path.of("");

  @Test
  void resultsAreAsIfNothingHadHappened() throws Exception {
    SmallBatch small = SmallBatch.in(folder, SUBMISSIONS);
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(small.start(undisturbed, 1).waitFor()).isZero();

    Path out = folder.resolve("out");
    Process batch = small.start(out, 1);
    int kills = killWorkersOnceForEachResult(batch, out);

    assertThat(batch.waitFor()).as(Files.readString(small.log())).isZero();
    small.assertThatSame(undisturbed, out);
    assertThat(kills).isGreaterThanOrEqualTo(2);
  }

  /** So no submission is disturbed twice, whose second worker must come to an end. */
  private static int killWorkersOnceForEachResult(Process batch, Path out) throws Exception {
    Random random = new Random(1);
    int kills = 0;
    int graded = -1;
    while (batch.isAlive()) {
      if (SmallBatch.results(out).size() > graded && !workers(batch).isEmpty()) {
        batch.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        workers(batch).forEach(ProcessHandle::destroyForcibly);
        kills++;
        graded = SmallBatch.results(out).size();
      }
      batch.waitFor(20, TimeUnit.MILLISECONDS);
    }
    return kills;
  }

  private static List<ProcessHandle> workers(Process batch) {
    return batch
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("WorkerMain"))
        .toList();
  }
}
