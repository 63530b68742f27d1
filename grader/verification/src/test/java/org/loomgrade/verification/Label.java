package org.loomgrade.verification;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Kind;
import org.loomgrade.rubric.Rubric;

/**
 * What is true of a reference solution; its {@code label.json}.
 *
 * @param verdict {@code right} or {@code faulty}
 * @param style of a right one: how it does things
 * @param exercise the only exercise that it has; null when it has all
 * @param wrong of a faulty one: what is wrong
 * @param kinds of a faulty one: the finding kinds that are right answers
 * @param criteria of a faulty one: the criteria that the fault may cost
 * @param needsUnluckySchedule of a faulty one: whether a run on the plain JVM may miss it
 */
record Label(
    String verdict,
    @Nullable String style,
    @Nullable String exercise,
    @Nullable String wrong,
    @Nullable List<Kind> kinds,
    @Nullable List<String> criteria,
    boolean needsUnluckySchedule) {
  static Label of(Path folder) throws IOException {
    return new Gson().fromJson(Files.readString(folder.resolve("label.json")), Label.class);
  }

  /** The rubrics of the exercises that it is about. */
  List<Rubric> exercises(List<Rubric> rubrics) {
    return rubrics.stream()
        .filter(rubric -> exercise == null || rubric.exercise().equals(exercise))
        .toList();
  }

  boolean isRight() {
    return verdict.equals("right");
  }
}
