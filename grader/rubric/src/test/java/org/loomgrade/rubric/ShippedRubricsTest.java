package org.loomgrade.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Points;

class ShippedRubricsTest {
  /** The title column of a result on a terminal of 80 columns. */
  private static final int TITLE_COLUMNS = 60;

  @Test
  void allExercisesAreThereInTheirOrder() throws Exception {
    assertThat(shipped().exercises())
        .extracting(Rubric::exercise)
        .containsExactly("primes", "downloads", "leaks");
  }

  @Test
  void allPointsMakeAHundred() throws Exception {
    assertThat(Points.sum(shipped().criteria().stream().map(Criterion::points))).isEqualTo(100.0);
  }

  @Test
  void idsAreUnique() throws Exception {
    assertThat(shipped().criteria()).extracting(Criterion::id).doesNotHaveDuplicates();
  }

  @Test
  void titlesFitTheirColumn() throws Exception {
    assertThat(shipped().criteria())
        .extracting(Criterion::title)
        .allSatisfy(title -> assertThat(title).hasSizeLessThanOrEqualTo(TITLE_COLUMNS));
  }

  private static Rubrics shipped() throws Exception {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("rubrics"))) {
      folder = Objects.requireNonNull(folder.getParent(), "the product's folder");
    }
    return RubricFiles.read(folder.resolve("rubrics"));
  }
}
