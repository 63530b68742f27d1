package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.RubricFiles;

/** Each reference solution is judged as its label says, under many seeds. */
final class SeedsTest {
  private static final int SEEDS = Integer.getInteger("loomgrade.seeds", 2);
  private static final Path REFERENCES =
      Path.of(
          System.getProperty(
              "loomgrade.references", Product.home().resolve("reference-solutions").toString()));
  private static final String ONLY = System.getProperty("loomgrade.only", "");

  @Test
  void everyVerdictIsRightUnderEverySeed(@TempDir Path root) throws Exception {
    List<Rubric> rubrics = RubricFiles.read(Product.home().resolve("rubrics")).exercises();
    SeedTable table = new SeedTable();
    List<String> wrong = new ArrayList<>();
    for (Solution solution : Solution.below(REFERENCES)) {
      if (!solution.name().contains(ONLY)) {
        continue;
      }
      Path classes = solution.compiledTo(root);
      for (int seed = 1; seed <= SEEDS; seed++) {
        Map<String, List<Failure>> lost =
            Grading.lost(classes, exercises(rubrics, solution.label()), seed);
        String fault = fault(solution.label(), lost);
        table.add(solution.label(), fault.isEmpty());
        if (!fault.isEmpty()) {
          wrong.add(solution.name() + ", seed " + seed + ": " + fault);
        }
      }
    }
    System.out.println(table);
    assertThat(wrong).isEmpty();
  }

  private static List<Rubric> exercises(List<Rubric> rubrics, Label label) {
    return rubrics.stream()
        .filter(rubric -> label.exercise() == null || rubric.exercise().equals(label.exercise()))
        .toList();
  }

  /** What is wrong with a verdict; empty when nothing is. */
  private static String fault(Label label, Map<String, List<Failure>> lost) {
    if (label.isRight()) {
      return lost.isEmpty() ? "" : "false alarm: " + lost;
    }
    if (lost.isEmpty()) {
      return "missed";
    }
    Set<Kind> kinds = new HashSet<>();
    lost.values().forEach(failures -> failures.forEach(f -> kinds.add(f.kind())));
    if (Objects.requireNonNull(label.kinds()).stream().noneMatch(kinds::contains)) {
      return "wrong reason: " + lost;
    }
    List<String> unfair = new ArrayList<>(lost.keySet());
    unfair.removeAll(Objects.requireNonNull(label.criteria()));
    return unfair.isEmpty() ? "" : "unfair: " + unfair + " of " + lost;
  }
}
