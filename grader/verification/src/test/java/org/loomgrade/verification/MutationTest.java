package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.rubric.Rubric;
import org.loomgrade.rubric.RubricFiles;

/**
 * Mutants of the right reference solutions lose points. Some are as right as their originals, which
 * nobody but a person can tell: {@code survivors.txt} has those that were judged so, and why.
 */
@EnabledIfSystemProperty(named = "loomgrade.mutants", matches = "true")
final class MutationTest {
  private static final String ONLY = System.getProperty("loomgrade.only", "");

  private static final Path JUDGED = Path.of("src/test/mutants/survivors.txt");

  private final Map<Mutation.Operator, int[]> counts = new TreeMap<>();
  private final List<String> survivors = new ArrayList<>();

  @Test
  void mutantsLosePointsUnlessTheyAreRight(@TempDir Path root) throws Exception {
    List<Rubric> rubrics = RubricFiles.read(Product.home().resolve("rubrics")).exercises();
    for (Solution solution : Solution.below(Product.referenceSolutions())) {
      if (solution.label().isRight() && solution.name().contains(ONLY)) {
        Path classes = solution.compiledTo(root);
        for (Path file : classFiles(classes)) {
          judgeAll(solution, classes, file, rubrics);
        }
      }
    }
    System.out.println(table());
    assertThat(survivors).isSubsetOf(Files.readAllLines(JUDGED));
  }

  private void judgeAll(Solution solution, Path classes, Path file, List<Rubric> rubrics)
      throws IOException {
    byte[] original = Files.readAllBytes(file);
    for (Mutation mutation : Mutation.of(original)) {
      Files.write(file, mutation.bytes());
      int[] count = counts.computeIfAbsent(mutation.operator(), _ -> new int[2]);
      count[0]++;
      if (Grading.passes(classes, solution.label().exercises(rubrics), 1)) {
        survivors.add(solution.name() + ": " + mutation);
      } else {
        count[1]++;
      }
    }
    Files.write(file, original);
  }

  private static List<Path> classFiles(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(f -> f.toString().endsWith(".class")).sorted().toList();
    }
  }

  private String table() {
    StringBuilder text = new StringBuilder("mutants: killed / generated\n");
    counts.forEach((operator, count) ->
        text.append("  %-8s %4d / %4d%n".formatted(operator, count[1], count[0])));
    survivors.forEach(survivor -> text.append("  survives: ").append(survivor).append('\n'));
    return text.toString();
  }
}
