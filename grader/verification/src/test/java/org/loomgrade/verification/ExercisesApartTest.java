package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

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
  @Test
  void exercisesTogetherComeToWhatEachComesToAlone(@TempDir Path root) throws Exception {
    List<Rubric> rubrics = RubricFiles.read(Product.home().resolve("rubrics")).exercises();
    Path folder =
        Product.referenceSolutions().resolve("faulty/leaks-main-clean-pool-never-shut-down");
    Solution solution = new Solution("apart", folder, Label.of(folder));
    Path classes = solution.compiledTo(root);
    Map<String, List<Failure>> alone = new LinkedHashMap<>();
    for (Rubric rubric : rubrics) {
      alone.putAll(Grading.lost(classes, List.of(rubric), 1));
    }

    assertThat(alone).containsOnlyKeys("leaks.main");
    assertThat(Grading.lost(classes, rubrics, 1)).isEqualTo(alone);
  }
}
