package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultJsonTest {
  private static final Finding FINDING =
      new Finding(
          Kind.DATA_RACE,
          "Größe <b>\"7\"</b> & 质数 = 1",
          "Who else writes 'count'?",
          List.of(new Location("PrimeChecker.java", 31), new Location("Zähler.java", 4)),
          new Schedule(1, "delays", 17));
  private static final Finding PLAIN_FINDING =
      new Finding(Kind.MISSING_MEMBER, "There is no 'main'.", null, List.of(), null);

  private static final Result RESULT =
      Result.of(
          "müller",
          ResultStatus.GRADED,
          null,
          new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 4200),
          List.of(
              ExerciseResult.of(
                  "primes",
                  List.of(
                      criterion("primes.complete", 4.5, CriterionStatus.PARTIAL, FINDING),
                      criterion("primes.main", 0, CriterionStatus.FAILED, PLAIN_FINDING)))));

  @Test
  void resultHasTheBytesOfTheGoldenFile() throws IOException {
    assertThat(ResultJson.write(RESULT)).isEqualTo(golden("result.golden.json"));
  }

  @Test
  void messageOfASubmissionThatWasNotGradedStandsBeforeTheGrader() {
    Result rejected =
        Result.of("alice", ResultStatus.REJECTED, "No file.", RESULT.grader(), List.of());

    assertThat(ResultJson.write(rejected))
        .containsSubsequence("\"rejected\"", "\"message\": \"No file.\"", "\"grader\"");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(ResultJson.read(ResultJson.write(RESULT))).isEqualTo(RESULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "not json",
        "{\"format\": \"loomgrade-result/2\"}",
        "{\"format\": \"loomgrade-summary/1\", \"counts\": {}}",
        "{\"format\": \"loomgrade-result/1\"}",
        "{\"format\": \"loomgrade-result/1\", \"exercises\": []}",
        "{\"format\": \"loomgrade-result/1\", \"exercises\": [null]}",
        "{\"format\": \"loomgrade-result/1\", \"exercises\": [{\"id\": \"primes\"}]}"
      })
  void whatIsNoResultIsRefused(String json) {
    assertThatThrownBy(() -> ResultJson.read(json)).isInstanceOf(JsonParseException.class);
  }

  @Test
  void resultCutShortAnywhereIsRefused() {
    String json = ResultJson.write(RESULT).strip();

    for (int length = 0; length < json.length(); length++) {
      String cut = json.substring(0, length);
      assertThatThrownBy(() -> ResultJson.read(cut)).isInstanceOf(JsonParseException.class);
    }
  }

  @Test
  void resultOfAnUnknownStatusIsRefused() {
    String json = ResultJson.write(RESULT).replace("\"graded\"", "\"promoted\"");

    assertThatThrownBy(() -> ResultJson.read(json)).isInstanceOf(JsonParseException.class);
  }

  private static CriterionResult criterion(
      String id, double score, CriterionStatus status, Finding finding) {
    return new CriterionResult(
        id, "Ein Titel", Visibility.VISIBLE, score, 9, status, List.of(finding));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ResultJsonTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
