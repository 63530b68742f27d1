package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Failure;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.RubricFiles;

/** What an exercise comes to does not hang on which others are judged before it. */
final class ExercisesApartTest {
  private static final Path RIGHT = Product.referenceSolutions().resolve("right/executors");

  @TempDir private Path root;

  @Test
  void exercisesTogetherComeToWhatEachComesToAlone() throws Exception {
    List<Rubric> rubrics = RubricFiles.read(Product.home().resolve("rubrics")).exercises();
    Path folder = withCleanTaskThatLeaks();
    Path classes = new Solution("apart", folder, Label.of(folder)).compiledTo(root);
    Map<String, List<Failure>> alone = new LinkedHashMap<>();
    for (Rubric rubric : rubrics) {
      alone.putAll(Grading.lost(classes, List.of(rubric), 1));
    }

    assertThat(alone).containsOnlyKeys("leaks.main");
    assertThat(Grading.lost(classes, rubrics, 1)).isEqualTo(alone);
  }

  /**
   * A right solution but for its main of exercise 3, where the task that is shown as the clean one
   * leaves the idle threads of its pool. They check primes: work of another exercise.
   */
  private Path withCleanTaskThatLeaks() throws IOException {
    Path folder = root.resolve("clean-task-leaks");
    Folders.copy(RIGHT, folder);
    Path detector = folder.resolve("src/main/java/exercises/LeakDetector.java");
    String source = Files.readString(detector);
    String leaking =
        source.replaceFirst(
            "try \\(var pool = Executors.newFixedThreadPool\\(2\\)\\) \\{([^}]*)\\}",
            "var pool = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());$1");
    assertThat(leaking).isNotEqualTo(source);
    Files.writeString(detector, leaking);
    return folder;
  }
}
