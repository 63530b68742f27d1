package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.ResultStatus;

/**
 * Grades the right reference solutions and some faulty ones in one batch, as an instructor would,
 * and compares each result with its label; {@link SeedsTest} judges all of them, without worker
 * JVMs.
 */
final class ReferenceSolutionsTest {
  private static final int JOBS = 2;

  /** One of so many faulty ones is graded here. */
  private static final int SAMPLE = 6;

  @TestFactory
  Stream<DynamicTest> everyResultIsWhatItsLabelSays(@TempDir Path out) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("batch"));
    arguments.addAll(folders());
    arguments.addAll(List.of("--out", out, "--jobs", JOBS));
    Cli batch = Cli.run(arguments.toArray());
    System.out.println(batch.out());
    assertThat(batch.exit()).as(batch.err()).isZero();
    return folders().stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> compare(folder, out)));
  }

  private static void compare(Path folder, Path out) throws IOException {
    Path file = out.resolve("results").resolve(folder.getFileName() + ".json");
    String json = Files.readString(file);
    assertThat(ResultSchema.errors(json)).isEmpty();
    Result result = ResultJson.read(json);
    Label label = Label.of(folder);
    assertThat(result.status()).isEqualTo(ResultStatus.GRADED);
    if (label.isRight()) {
      assertThat(found(result.exercises())).isEmpty();
      assertThat(result.fullMarks()).isTrue();
    } else {
      compareFaulty(result, label);
    }
  }

  private static void compareFaulty(Result result, Label label) {
    List<ExerciseResult> exercise =
        result.exercises().stream().filter(e -> e.id().equals(label.exercise())).toList();
    assertThat(exercise).hasSize(1);
    List<CriterionResult> lost =
        exercise.getFirst().criteria().stream().filter(c -> c.score() < c.maxScore()).toList();
    assertThat(lost)
        .as("every criterion that it lost is one that its fault may cost")
        .allSatisfy(criterion ->
            assertThat(Objects.requireNonNull(label.criteria())).contains(criterion.id()));
    assertThat(found(exercise))
        .as("one finding is of a right kind")
        .containsAnyElementsOf(Objects.requireNonNull(label.kinds()));
  }

  private static List<Kind> found(List<ExerciseResult> exercises) {
    return exercises.stream()
        .flatMap(exercise -> exercise.criteria().stream())
        .flatMap(criterion -> criterion.findings().stream())
        .map(Finding::kind)
        .toList();
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>(below("right"));
    List<Path> faulty = below("faulty");
    for (int i = 0; i < faulty.size(); i += SAMPLE) {
      folders.add(faulty.get(i));
    }
    return folders;
  }

  private static List<Path> below(String role) throws IOException {
    try (Stream<Path> entries = Files.list(Product.referenceSolutions().resolve(role))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
