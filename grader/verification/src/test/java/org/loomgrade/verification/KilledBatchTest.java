package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.ResultJson;

/** A batch that is killed at any moment loses nothing: another run goes on. */
@DisabledOnOs(OS.WINDOWS)
final class KilledBatchTest {
  private static final int KILLS = Integer.getInteger("loomgrade.kills", 6);
  private static final long LONGEST_MILLIS = 4_000;

  @TempDir private Path folder;
  private Path in = Path.of("");
  private Path rubrics = Path.of("");

  /** Different submissions, and rubrics by which one is graded in a moment. */
  @BeforeEach
  void prepare() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Path right = Product.referenceSolutions().resolve("right/executors/src/main/java/exercises");
    for (int i = 0; i < 6; i++) {
      Path submission = Files.createDirectory(in.resolve("s" + i));
      try (Stream<Path> files = Files.list(right)) {
        for (Path file : files.toList()) {
          Files.writeString(
              submission.resolve(file.getFileName()), Files.readString(file) + "// " + i + "\n");
        }
      }
    }
    rubrics = Files.createDirectory(folder.resolve("rubrics"));
    try (Stream<Path> files = Files.list(Product.home().resolve("rubrics"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        Files.writeString(
            rubrics.resolve(file.getFileName()),
            Files.readString(file).replaceAll("\"schedules\": [0-9]+", "\"schedules\": 3"));
      }
    }
  }

  @Test
  void anotherRunGoesOnAndResultsAreAsIfNothingHadHappened() throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(batch(undisturbed).waitFor()).isZero();
    Random random = new Random(1);
    int interrupted = 0;
    Path out = folder.resolve("out");
    for (int i = 0; i < KILLS; i++) {
      if (i % 4 == 0) {
        out = folder.resolve("out" + i);
      }
      Process batch = batch(out);
      if (!batch.waitFor(random.nextLong(LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
        interrupted++;
        kill(batch, i % 2 == 0);
      }
      assertThatResultsAreWhole(out);
      if (i % 4 == 3 || i == KILLS - 1) {
        assertThat(batch(out).waitFor()).isZero();
        assertThatSame(undisturbed, out);
      }
    }
    System.out.printf("batches killed: %d of %d%n", interrupted, KILLS);
    assertThat(interrupted).isPositive();
  }

  private Process batch(Path out) throws IOException {
    List<String> command =
        List.of(
            Product.home().resolve("scripts/loomgrade").toString(),
            "batch",
            in.toString(),
            "--out",
            out.toString(),
            "--rubrics",
            rubrics.toString(),
            "--jobs",
            "2");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()))
        .start();
  }

  /** Kills the host, or one of its workers as well, and waits until nobody is left. */
  private static void kill(Process batch, boolean workersFirst) {
    List<ProcessHandle> all = batch.descendants().toList();
    if (workersFirst) {
      all.reversed().forEach(ProcessHandle::destroyForcibly);
    } else {
      // The first is the host: its workers find out by themselves.
      all.stream().limit(1).forEach(ProcessHandle::destroyForcibly);
    }
    batch.destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  private static void assertThatResultsAreWhole(Path out) throws IOException {
    Path results = out.resolve("results");
    if (!Files.isDirectory(results)) {
      return;
    }
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        assertThat(ResultJson.read(Files.readString(file)).exercises()).hasSize(3);
      }
    }
  }

  private static void assertThatSame(Path one, Path other) throws IOException {
    assertThat(other.resolve("summary.json")).hasSameBinaryContentAs(one.resolve("summary.json"));
    for (int i = 0; i < 6; i++) {
      String result = "results/s" + i + ".json";
      assertThat(other.resolve(result)).hasSameBinaryContentAs(one.resolve(result));
    }
  }
}
