package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.loomgrade.model.ResultJson;

/**
 * Different submissions, and rubrics by which one is graded in a moment; to be graded by the real
 * script, in processes of its own.
 *
 * @param folder where they lie, and whatever a batch says: {@code log.txt}
 */
record SmallBatch(Path folder, int submissions) {

  /** Makes the submissions {@code s0}, {@code s1} and so on, which are right. */
  static SmallBatch in(Path folder, int submissions) throws IOException {
    Path right = Product.referenceSolutions().resolve("right/executors/src/main/java/exercises");
    for (int i = 0; i < submissions; i++) {
      Path submission = Files.createDirectories(folder.resolve("in").resolve("s" + i));
      for (Path file : list(right, ".java")) {
        Files.writeString(
            submission.resolve(file.getFileName()), Files.readString(file) + "// " + i + "\n");
      }
    }
    Path rubrics = Files.createDirectory(folder.resolve("rubrics"));
    for (Path file : list(Product.home().resolve("rubrics"), ".json")) {
      Files.writeString(
          rubrics.resolve(file.getFileName()),
          Files.readString(file).replaceAll("\"schedules\": [0-9]+", "\"schedules\": 3"));
    }
    return new SmallBatch(folder, submissions);
  }

  /** Starts a batch in the background. */
  Process start(Path out, int jobs) throws IOException {
    return command(out, jobs).start();
  }

  /** A batch that is still to be started. */
  ProcessBuilder command(Path out, int jobs) {
    return script(
            "batch",
            folder.resolve("in").toString(),
            "--out",
            out.toString(),
            "--rubrics",
            folder.resolve("rubrics").toString(),
            "--jobs",
            String.valueOf(jobs))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
  }

  /** The real script, to be started. */
  static ProcessBuilder script(String... arguments) {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addFirst(Product.home().resolve("scripts/loomgrade").toString());
    return new ProcessBuilder(command);
  }

  Path log() {
    return folder.resolve("log.txt");
  }

  /** The results that are there. */
  static List<Path> results(Path out) throws IOException {
    Path results = out.resolve("results");
    return Files.isDirectory(results) ? list(results, ".json") : List.of();
  }

  static void assertThatResultsAreWhole(Path out) throws IOException {
    for (Path file : results(out)) {
      assertThat(ResultJson.read(Files.readString(file)).exercises()).hasSize(3);
    }
  }

  /** Whether two batches have come to the same, byte for byte, and each submission to a result. */
  void assertThatSame(Path one, Path other) throws IOException {
    assertThat(results(other)).hasSize(submissions);
    assertThat(other.resolve("summary.json")).hasSameBinaryContentAs(one.resolve("summary.json"));
    for (Path result : results(one)) {
      assertThat(other.resolve("results").resolve(result.getFileName()))
          .hasSameBinaryContentAs(result);
    }
  }

  private static List<Path> list(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
