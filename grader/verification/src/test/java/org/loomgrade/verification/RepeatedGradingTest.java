package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same submissions, rubrics and seed give the same bytes, whatever else the machine does. */
final class RepeatedGradingTest {
  private static final List<String> SUBMISSIONS =
      List.of(
          "right/completable-futures",
          "faulty/primes-unlocked-hashmap",
          "faulty/downloads-plain-tallies",
          "faulty/leaks-sampler-plain-field");

  @Test
  void neitherLoadNorJobsChangeAByte(@TempDir Path folder) throws Exception {
    Map<String, String> first = grade(folder.resolve("one"), 1);
    Map<String, String> loaded = underLoad(() -> grade(folder.resolve("three"), 3));

    assertThat(first).hasSameSizeAs(SUBMISSIONS);
    assertThat(loaded).isEqualTo(first);
  }

  private static Map<String, String> grade(Path out, int jobs) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("batch"));
    SUBMISSIONS.forEach(name -> arguments.add(Product.referenceSolutions().resolve(name)));
    arguments.addAll(List.of("--out", out, "--jobs", jobs));
    Cli batch = Cli.run(arguments.toArray());
    assertThat(batch.exit()).as(batch.err()).isZero();
    return Folders.texts(out.resolve("results"));
  }

  private static <T> T underLoad(Work<T> work) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> busy = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      busy.add(
          Thread.ofPlatform()
              .daemon()
              .start(() -> {
                while (!over.get()) {
                  Thread.onSpinWait();
                }
              }));
    }
    try {
      return work.done();
    } finally {
      over.set(true);
      for (Thread thread : busy) {
        thread.join();
      }
    }
  }

  /** Something that takes a while. */
  private interface Work<T> {
    T done() throws Exception;
  }
}
