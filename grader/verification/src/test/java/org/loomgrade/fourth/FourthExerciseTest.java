package org.loomgrade.fourth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.RubricFiles;
import org.loomgrade.verification.Grading;

/** A rubric and a class of checks are all that a fourth exercise needs. */
final class FourthExerciseTest {
  private static final String RIGHT =
      """
      package exercises;
      public final class BoundedBuffer {
        private final int[] values;
        private int count;
        private int first;
        private BoundedBuffer(int capacity) { values = new int[capacity]; }
        public static BoundedBuffer create(int capacity) { return new BoundedBuffer(capacity); }
        public synchronized void put(int value) throws InterruptedException {
          while (count == values.length) wait();
          values[(first + count++) % values.length] = value;
          notifyAll();
        }
        public synchronized int take() throws InterruptedException {
          while (count == 0) wait();
          int value = values[first];
          first = (first + 1) % values.length;
          count--;
          notifyAll();
          return value;
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aRightBufferLosesNothing() throws Exception {
    assertThat(lost(RIGHT)).isEmpty();
  }

  @Test
  void aForgottenLockIsADataRace() throws Exception {
    Map<String, List<Failure>> lost =
        lost(
            RIGHT
                .replace("synchronized ", "")
                .replace("wait()", "Thread.sleep(1)")
                .replace("notifyAll();", ""));

    assertThat(lost).containsOnlyKeys("buffer.safe");
    assertThat(lost.get("buffer.safe")).extracting(Failure::kind).contains(Kind.DATA_RACE);
  }

  @Test
  void notifyingOneMayWakeTheWrongOne() throws Exception {
    Map<String, List<Failure>> lost = lost(RIGHT.replace("notifyAll", "notify"));

    assertThat(lost).containsOnlyKeys("buffer.safe");
    assertThat(lost.get("buffer.safe")).extracting(Failure::kind).containsOnly(Kind.DEADLOCK);
  }

  @Test
  void aBufferWithoutBoundIsFound() throws Exception {
    assertThat(lost(RIGHT.replace("new int[capacity]", "new int[capacity + 9]")))
        .containsOnlyKeys("buffer.bounded");
  }

  private Map<String, List<Failure>> lost(String source) throws Exception {
    Path rubrics = Files.createDirectories(folder.resolve("rubrics"));
    try (InputStream in = FourthExerciseTest.class.getResourceAsStream("buffer.json")) {
      Files.write(rubrics.resolve("buffer.json"), Objects.requireNonNull(in).readAllBytes());
    }
    List<Rubric> read = RubricFiles.read(rubrics).exercises();
    return Grading.lost(compiled(source), read, 1);
  }

  private Path compiled(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("BoundedBuffer.java"), source);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    int status =
        javax.tools.ToolProvider.getSystemJavaCompiler()
            .run(null, null, System.err, "-g", "-d", classes.toString(), file.toString());
    assertThat(status).isZero();
    return classes;
  }
}
