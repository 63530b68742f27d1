package org.loomgrade.rubric;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a rubric is named with its file, its line and the reason. */
class BadRubricTest {
  private static final String RUBRIC =
      """
      {
        "format": "loomgrade-rubric/1",
        "exercise": "primes",
        "title": "Primes",
        "order": 1,
        "mainClass": "exercises.PrimeChecker",
        "checks": "org.loomgrade.exercises.PrimeChecks",
        "failures": {
          "exception": { "text": "Your code threw {exception}." }
        },
        "criteria": [
          {
            "id": "primes.values",
            "title": "The verdicts are right",
            "points": 2.35,
            "visibility": "visible",
            "schedules": 20,
            "failures": {}
          },
          {
            "id": "primes.main",
            "title": "main prints",
            "points": 1,
            "visibility": "hidden",
            "schedules": 5,
            "failures": {}
          }
        ]
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "order": 1,                           | "order": one,                              | 5  | is not JSON
          "schedules": 5,                       | "schedules": 5                             | 26 | is not JSON
          "title": "Primes",                    | ``                                         | 1  | title
          "points": 1,                          | ``                                         | 20 | points
          "points": 1,                          | "points": -1,                              | 23 | points
          "points": 1,                          | "points": 1.005,                           | 23 | points
          "points": 1,                          | "points": "1",                             | 23 | points
          "points": 1,                          | "points": null,                            | 23 | points
          "points": 1,                          | "points": 1, "point": 2,                   | 23 | point
          "points": 1,                          | "points": 1, "points": 2,                  | 23 | points
          "schedules": 20,                      | "schedules": 0,                            | 17 | schedules
          "schedules": 20,                      | "schedules": 2.5,                          | 17 | schedules
          "schedules": 20,                      | "schedules": 20, "scheduls": 20,           | 17 | scheduls
          "order": 1,                           | "order": 99999999999,                      | 5  | order
          "visibility": "hidden"                | "visibility": "secret"                     | 24 | visibility
          "mainClass": "exercises.PrimeChecker" | "mainClass": "PrimeChecker"                | 6  | mainClass
          loomgrade-rubric/1                    | loomgrade-rubric/2                         | 2  | format
          "text": "Your code                    | "words": "Your code                        | 9  | text
          "text": "Your code                    | "credit": 1, "text": "Your code            | 9  | credit
          "exception": {                        | "exception": {"text": "a"}, "exception": { | 9  | exception
          "exception": {                        | "threw it": {                              | 9  | threw it
          "points": 2.35,                       | "points": 2000, "x": 1,                    | 15 | points
          "primes.main"                         | "primes.values"                            | 21 | the id 'primes.values' stands in line 13 already
          "primes.main"                         | "leaks.main"                               | 21 | the id 'leaks.main' must start with 'primes.'
          """)
  void mistakeIsNamedWithItsLine(String right, String wrong, int line, String reason)
      throws Exception {
    Path file = write(RUBRIC.replace(right, wrong));

    assertThatThrownBy(() -> RubricFiles.read(folder))
        .isInstanceOf(BadRubricException.class)
        .hasMessageStartingWith(file + ":" + line + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void messageSaysWhatWasSeenAndWhatIsAllowed() throws Exception {
    Path file = write(RUBRIC.replace("\"visibility\": \"hidden\"", "\"visibility\": \"secret\""));

    assertThatThrownBy(() -> RubricFiles.read(folder))
        .hasMessage(
            file
                + ":24: /criteria/1/visibility does not have a value in the enumeration"
                + " [\"visible\", \"hidden\"], was \"secret\"");
  }

  @Test
  void truncatedFileIsNamedWithItsLastLine() throws Exception {
    Path file = write(RUBRIC.substring(0, RUBRIC.indexOf("\"schedules\": 20") + 5));

    assertThatThrownBy(() -> RubricFiles.read(folder))
        .isInstanceOf(BadRubricException.class)
        .hasMessageStartingWith(file + ":17: is not JSON: ");
  }

  @Test
  void textBehindTheRubricIsNamedWithItsLine() throws Exception {
    Path file = write(RUBRIC + "}\n");

    assertThatThrownBy(() -> RubricFiles.read(folder))
        .isInstanceOf(BadRubricException.class)
        .hasMessageStartingWith(file + ":30: ");
  }

  @Test
  void emptyFileIsNoRubric() throws Exception {
    Path file = write("");

    assertThatThrownBy(() -> RubricFiles.read(folder))
        .isInstanceOf(BadRubricException.class)
        .hasMessageStartingWith(file + ":1: ");
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("primes.json"), text);
  }
}
