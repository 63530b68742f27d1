package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.grading.GradedFolder;

/** A batch that is asked to end tidies up and says what it has done; another run goes on. */
@DisabledOnOs(OS.WINDOWS)
final class InterruptedBatchTest {
  private static final int SUBMISSIONS = 3;

  /** Enough that there is always more to do when there is a result. */
  private static final int MANY = 40;

  private static final int LONGEST_MILLIS = 5_000;

  @TempDir private Path folder = Path.of("");
  private Path temporary = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void summaryIsWrittenAndNothingIsLeft(String signal, int status) throws Exception {
    assumeFalse(isIgnored(signal), "this process was started with SIG" + signal + " ignored");
    SmallBatch small = SmallBatch.in(folder, MANY);
    Path out = folder.resolve("out");
    Process batch = start(small, out);
    await().atMost(Duration.ofMinutes(2)).until(() -> !SmallBatch.results(out).isEmpty());
    assertThat(temporary).isNotEmptyDirectory();

    List<ProcessHandle> all = end(batch, signal);

    assertThat(batch.exitValue()).as(Files.readString(small.log())).isEqualTo(status);
    // The sandbox ends what is in it when it is ended itself, a moment later.
    await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(temporary).isEmptyDirectory();
    assertThat(GradedFolder.open(out).summary().submissions())
        .hasSameSizeAs(SmallBatch.results(out))
        .hasSizeLessThan(MANY);
    assertThat(Files.readString(small.log()))
        .contains("interrupted", "what is done stays done")
        .doesNotContain("Exception", "failure of the grader");
  }

  @Test
  void anotherRunGoesOnWheneverItWas() throws Exception {
    SmallBatch small = SmallBatch.in(folder, SUBMISSIONS);
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(start(small, undisturbed).waitFor()).isZero();
    Random random = new Random(1);
    Path out = folder.resolve("out");
    for (int i = 0; i < 4; i++) {
      Process batch = start(small, out);
      if (!batch.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
        end(batch, i % 2 == 0 && !isIgnored("INT") ? "INT" : "TERM");
      }
      SmallBatch.assertThatResultsAreWhole(out);
      assertThat(temporary).isEmptyDirectory();
    }

    assertThat(start(small, out).waitFor()).isZero();
    small.assertThatSame(undisturbed, out);
  }

  private Process start(SmallBatch small, Path out) throws IOException {
    ProcessBuilder command = small.command(out, 1);
    command.environment().put("TMPDIR", temporary.toString());
    return command.start();
  }

  /** Shells have what they start in the background ignore SIGINT, and all that it starts, too. */
  private static boolean isIgnored(String signal) throws Exception {
    return new ProcessBuilder("sh", "-c", "kill -%s $$; exit 0".formatted(signal)).start().waitFor()
        == 0;
  }

  /** Sends a signal, and waits for the end. */
  private static List<ProcessHandle> end(Process batch, String signal) throws Exception {
    List<ProcessHandle> all = batch.descendants().toList();
    new ProcessBuilder("sh", "-c", "kill -%s %s".formatted(signal, batch.pid())).start().waitFor();
    assertThat(batch.waitFor(8, TimeUnit.SECONDS)).as("ends before it is made to").isTrue();
    return Stream.concat(all.stream(), batch.descendants()).toList();
  }
}
