package org.loomgrade.verification;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Result;

/**
 * A hostile submission: the files that it has besides, or in place of, a right one's.
 *
 * @param name its folder's
 */
record Attack(String name, Path folder, Label label) {

  /**
   * What is right to say of an attack; its {@code label.json}.
   *
   * @param attack what it does, in one sentence
   * @param status of its result
   * @param kinds of findings, one of which must be there; null when none must be
   * @param lost of a graded one: the exercises that lose points, exactly; null of others
   */
  record Label(
      String attack, String status, @Nullable List<String> kinds, @Nullable List<String> lost) {}

  /** All that there are. */
  static List<Attack> all() {
    try (Stream<Path> folders =
        Files.list(Product.home().resolve("grader/verification/src/test/attacks"))) {
      List<Attack> attacks = new ArrayList<>();
      for (Path folder : folders.sorted().toList()) {
        String label = Files.readString(folder.resolve("label.json"));
        attacks.add(
            new Attack(
                String.valueOf(folder.getFileName()),
                folder,
                new Gson().fromJson(label, Label.class)));
      }
      return attacks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a result; nothing when it is what the label says. */
  String fault(Result result) {
    if (!result.status().id().equals(label.status())) {
      return "status " + result.status().id();
    }
    List<String> kinds =
        result.numbered().stream().map(finding -> finding.kind().id()).distinct().toList();
    if (label.kinds() != null && label.kinds().stream().noneMatch(kinds::contains)) {
      return "findings " + kinds;
    }
    if (label.kinds() != null
        && label.kinds().contains("forbidden-call")
        && result.numbered().stream().map(Finding::locations).anyMatch(List::isEmpty)) {
      return "a finding without a place";
    }
    List<String> lost =
        result.exercises().stream()
            .filter(exercise -> exercise.score() < exercise.maxScore())
            .map(ExerciseResult::id)
            .toList();
    return label.lost() == null || lost.equals(label.lost()) ? "" : "lost " + lost;
  }
}
