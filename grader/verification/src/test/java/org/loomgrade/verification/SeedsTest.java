package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.RubricFiles;

/** Each reference solution is judged as its label says, under many seeds. */
final class SeedsTest {
  private static final int SEEDS = Integer.getInteger("loomgrade.seeds", 2);

  /** Each so many-th solution also runs on the plain JVM, which takes it seconds. */
  private static final int PLAIN_ONE_IN = Integer.getInteger("loomgrade.plain-one-in", 40);

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
    int count = 0;
    for (Solution solution : Solution.below(REFERENCES)) {
      if (!solution.name().contains(ONLY)) {
        continue;
      }
      Path classes = solution.compiledTo(root);
      List<Rubric> exercises = solution.label().exercises(rubrics);
      for (int seed = 1; seed <= SEEDS; seed++) {
        Verdict verdict = Verdict.of(solution.label(), Grading.lost(classes, exercises, seed));
        table.addScheduled(solution.label(), verdict);
        if (!verdict.isRight()) {
          wrong.add(solution.name() + ", seed " + seed + ": " + verdict.fault());
        }
      }
      if (count++ % PLAIN_ONE_IN == 0) {
        // For the table only: what a plain JVM misses, and finds on a busy day, is chance.
        table.addPlain(
            solution.label(),
            Verdict.of(solution.label(), Grading.lostInRealTime(classes, exercises)));
      }
    }
    System.out.println(table);
    assertThat(wrong).isEmpty();
  }
}
