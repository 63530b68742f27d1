package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Student;
import org.loomgrade.model.Summary;

/** A download of an LMS, graded as it came. */
final class DownloadTest {
  private static final Path SOURCES =
      Product.referenceSolutions().resolve("right/executors/src/main/java/exercises");

  @TempDir Path folder = Path.of("");

  @Test
  void rightSubmissionInAnArchiveEarnsAllBesideOneThatIsUnsafe() throws IOException {
    Path inner = folder.resolve("inner.zip");
    Path evil = folder.resolve("evil.zip");
    try (ZipOutputStream zip = zip(inner);
        ZipOutputStream unsafe = zip(evil)) {
      for (String name : List.of("PrimeChecker", "DownloadSimulator", "LeakDetector")) {
        byte[] source = Files.readAllBytes(SOURCES.resolve(name + ".java"));
        add(zip, "hw-main/src/main/java/exercises/" + name + ".java", source);
        add(unsafe, name + ".java", source);
      }
      add(unsafe, "../../evil.java", new byte[0]);
    }
    Path moodle = folder.resolve("moodle.zip");
    try (ZipOutputStream zip = zip(moodle)) {
      add(zip, "Zoë Müller_0042_assignsubmission_file/hw.zip", Files.readAllBytes(inner));
      add(zip, "Eve_0043_assignsubmission_file/hw.zip", Files.readAllBytes(evil));
    }
    Path out = folder.resolve("out");

    Cli cli = Cli.run("batch", moodle, "--out", out);

    assertThat(cli.exit()).as(cli.err()).isZero();
    List<Summary.Row> rows = GradedFolder.open(out).summary().submissions();
    assertThat(rows)
        .extracting(Summary.Row::id)
        .containsExactly("Eve_0043_assignsubmission_file", "Zoë_Müller_0042_assignsubmission_file");
    assertThat(rows.getFirst().status()).isEqualTo(ResultStatus.REJECTED);
    assertThat(rows.getFirst().message()).contains("In hw.zip, the entry ../../evil.java");
    assertThat(rows.getLast().score()).isEqualTo(100);
    assertThat(Objects.requireNonNull(rows.getLast().identity()).students())
        .containsExactly(new Student("Zoë Müller", null, Map.of("moodle-participant", "0042")));
  }

  private static ZipOutputStream zip(Path file) throws IOException {
    return new ZipOutputStream(Files.newOutputStream(file));
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }
}
