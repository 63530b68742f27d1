package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.checks.Failed;

final class DownloadOutputTest {
  private static final Duration ELAPSED = Duration.ofMillis(2143);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total time: 2140 ms\nWorker 1: 4 files\nWorker 2: 3 files\nWorker 3: 0 files\n",
        "PT2.14S\n#1 -> 4\n#2 -> 3\n#3 -> 3\n",
        "took 2.1s\nworker-1 completed 4\nworker-2 completed 3\nworker-3 completed 1\n",
        "fertig nach 2140\n1 -> 4\n2 -> 3\n3 -> 3\n",
        "3 files by worker 1\n3 files by worker 2\n1 file by worker 3\n\nTotal: 3.1 s\n",
        "Worker 1: 2 files, 1 s\nWorker 2: 1 file, 3 s\nWorker 3: 2 files, 1 s\nTime 2.14\n"
      })
  void anyWordsWithTheTotalAndALineAWorkerPass(String output) {
    assertThatCode(() -> DownloadOutput.check(output, ELAPSED)).doesNotThrowAnyException();
  }

  @Test
  void silenceIsNoOutput() {
    assertThat(way("\n")).isEqualTo("no-output");
  }

  @Test
  void workersWithoutTotalLackIt() {
    assertThat(way("Worker 1: 4\nWorker 2: 3\nWorker 3: 3\n")).isEqualTo("no-total");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total: 2140 ms\nWorker 1: 4\nWorker 2: 3\n",
        "Total: 3.2 s\nWorker 1: 4\nWorker 2: 3\n",
        "Total: 3 s 20 ms\nWorker 1: 4\nWorker 2: 3\n",
        "Total: 2 s\n1: 4, 2: 3, 3: 2\n"
      })
  void workerWithoutLineIsMissed(String output) {
    assertThat(way(output)).isEqualTo("no-worker-line");
  }

  private static String way(String output) {
    return catchThrowableOfType(Failed.class, () -> DownloadOutput.check(output, ELAPSED))
        .failure()
        .way();
  }
}
