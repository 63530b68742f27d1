package org.loomgrade.rubric;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricFilesTest {
  /** The line numbers in these tests count from here. */
  private static final String RUBRIC =
      """
      {
        "format": "loomgrade-rubric/1",
        "exercise": "primes",
        "title": "Primes",
        "order": 2,
        "mainClass": "exercises.PrimeChecker",
        "checks": "org.loomgrade.exercises.PrimeChecks",
        "failures": {
          "exception": { "text": "Your code threw {exception}." }
        },
        "criteria": [
          {
            "id": "primes.values",
            "title": "Größen stimmen",
            "points": 2.35,
            "visibility": "visible",
            "schedules": 20,
            "failures": {
              "exception": { "text": "Here too.", "hint": "Look.", "credit": 0.5 }
            }
          },
          {
            "id": "primes.main",
            "title": "main prints",
            "points": 1,
            "visibility": "hidden",
            "hint": "Read the exercise.",
            "schedules": 5,
            "failures": {}
          }
        ]
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeRubric() throws Exception {
    write("primes.json", RUBRIC);
  }

  @Test
  void rubricIsRead() throws Exception {
    Rubric rubric = RubricFiles.read(folder).exercises().getFirst();

    assertThat(rubric.exercise()).isEqualTo("primes");
    assertThat(rubric.criteria())
        .extracting(Criterion::id, Criterion::points, Criterion::schedules)
        .containsExactly(tuple("primes.values", 2.35, 20), tuple("primes.main", 1.0, 5));
  }

  @Test
  void criterionsOwnWordsComeBeforeThoseOfTheExercise() throws Exception {
    Rubric rubric = RubricFiles.read(folder).exercises().getFirst();

    assertThat(rubric.textFor(rubric.criteria().getFirst(), "exception"))
        .contains(new FailureText("Here too.", "Look.", 0.5));
    assertThat(rubric.textFor(rubric.criteria().getLast(), "exception"))
        .contains(new FailureText("Your code threw {exception}.", null, null));
    assertThat(rubric.textFor(rubric.criteria().getLast(), "deadlock")).isEmpty();
  }

  @Test
  void exercisesStandInTheirOrder() throws Exception {
    write("a.json", RUBRIC.replace("primes", "zebras").replace("\"order\": 2", "\"order\": 1"));

    assertThat(RubricFiles.read(folder).exercises())
        .extracting(Rubric::exercise)
        .containsExactly("zebras", "primes");
  }

  @Test
  void schemasAndOtherFilesAreNoRubrics() throws Exception {
    write("rubric.schema.json", "{}");
    write("notes.txt", "not JSON");
    Files.createDirectory(folder.resolve("old.json"));

    assertThat(RubricFiles.read(folder).exercises()).hasSize(1);
  }

  @Test
  void lineEndsDoNotCountForTheDigest() throws Exception {
    String digest = RubricFiles.read(folder).digest();

    write("primes.json", RUBRIC.replace("\n", "\r\n"));

    assertThat(RubricFiles.read(folder).digest()).isEqualTo(digest).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void textCountsForTheDigest() throws Exception {
    String digest = RubricFiles.read(folder).digest();

    write("primes.json", RUBRIC.replace("Here too.", "Here, too."));

    assertThat(RubricFiles.read(folder).digest()).isNotEqualTo(digest);
  }

  @Test
  void missingFolderIsNamed() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> RubricFiles.read(missing))
        .isInstanceOf(BadRubricException.class)
        .hasMessage(missing + ": there is no such folder of rubrics");
  }

  @Test
  void emptyFolderIsNamed() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatThrownBy(() -> RubricFiles.read(empty))
        .isInstanceOf(BadRubricException.class)
        .hasMessage(empty + ": holds no rubric (*.json)");
  }

  @Test
  void fileThatIsNotUtf8IsNamed() throws Exception {
    Files.write(folder.resolve("primes.json"), RUBRIC.getBytes(ISO_8859_1));

    assertThatThrownBy(() -> RubricFiles.read(folder))
        .isInstanceOf(BadRubricException.class)
        .hasMessage(folder.resolve("primes.json") + ": is not UTF-8 text");
  }

  @Test
  void secondRubricOfAnExerciseNamesTheFirst() throws Exception {
    write("primes2.json", RUBRIC);

    assertThatThrownBy(() -> RubricFiles.read(folder))
        .isInstanceOf(BadRubricException.class)
        .hasMessage(
            "%s:3: the exercise 'primes' has a rubric already: %s"
                .formatted(folder.resolve("primes2.json"), folder.resolve("primes.json")));
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }
}
