package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where there is no more room, a batch says so and ends, and no submission pays for it. A limit to
 * the size of files takes the place of a full disk, which only root could make.
 */
@DisabledOnOs(OS.WINDOWS)
final class FullDiskTest {
  /** A block of {@code ulimit -f}, by POSIX. */
  private static final int BLOCK_BYTES = 512;

  @TempDir private Path folder = Path.of("");

  /** What the script makes once for all commands, it makes while there is room. */
  @BeforeAll
  static void startOnce() throws Exception {
    assertThat(SmallBatch.script("--version").start().waitFor()).isZero();
  }

  @Test
  void anotherRunGoesOnWhereResultsHadNoRoom() throws Exception {
    SmallBatch small = SmallBatch.in(folder, 1);
    Path out = folder.resolve("out");
    // A result that tells an interleaving is larger than class files, which have room.
    Folders.copy(
        Product.referenceSolutions()
            .resolve("faulty/primes-parallel-stream-into-arraylist/src/main/java/exercises"),
        folder.resolve("in/s0"));
    Process full = withFilesOf(12 * 1024, small.command(out, 1)).start();

    assertThat(full.waitFor()).as(Files.readString(small.log())).isEqualTo(3);
    assertThat(Files.readString(small.log()))
        .contains(
            out + "/results/s0.json cannot be written: File too large; free space",
            "what is done stays done");
    assertThat(files(out)).noneMatch(name -> name.contains("s0") || name.endsWith(".tmp"));
    assertThat(small.start(out, 1).waitFor()).isZero();
    assertThat(SmallBatch.results(out)).hasSize(1);
  }

  @Test
  void nobodyFailsToCompileForWantOfRoom() throws Exception {
    SmallBatch small = SmallBatch.in(folder, 1);
    Path out = folder.resolve("out");
    // Sources are smaller than class files.
    Process full = withFilesOf(4 * 1024, small.command(out, 1)).start();

    assertThat(full.waitFor()).as(Files.readString(small.log())).isEqualTo(2);
    assertThat(Files.readString(small.log()))
        .contains("cannot be written: File too large", "set TMPDIR to another folder");
    assertThat(SmallBatch.results(out)).isEmpty();
  }

  private static ProcessBuilder withFilesOf(int bytes, ProcessBuilder command) {
    List<String> limited =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "ulimit -S -f %d && exec \"$0\" \"$@\"".formatted(bytes / BLOCK_BYTES)));
    limited.addAll(command.command());
    return command.command(limited);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
