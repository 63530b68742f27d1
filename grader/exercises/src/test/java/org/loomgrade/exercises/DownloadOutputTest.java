package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.checks.Failed;

final class DownloadOutputTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total time: 2140 ms\nWorker 1: 4 files\nWorker 2: 3 files\nWorker 3: 0 files\n",
        "PT2.14S\n#1 -> 4\n#2 -> 3\n#3 -> 3\n",
        "took 2.1s\nworker-1 completed 4\nworker-2 completed 3\nworker-3 completed 1\n"
      })
  void anyWordsWithTheTotalAndALineAWorkerPass(String output) {
    assertThatCode(() -> DownloadOutput.check(output)).doesNotThrowAnyException();
  }

  @Test
  void silenceIsNoOutput() {
    assertThat(way("\n")).isEqualTo("no-output");
  }

  @Test
  void workersWithoutTotalLackIt() {
    assertThat(way("Worker 1: 4\nWorker 2: 3\nWorker 3: 3\n")).isEqualTo("no-total");
  }

  @Test
  void workerWithoutLineIsMissed() {
    assertThat(way("Total: 2140 ms\nWorker 1: 4\nWorker 2: 3\n")).isEqualTo("no-worker-line");
  }

  private static String way(String output) {
    return catchThrowableOfType(Failed.class, () -> DownloadOutput.check(output)).failure().way();
  }
}
