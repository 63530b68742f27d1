package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

class ResultStoreTest {
  private static final Provenance PROVENANCE =
      new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 0);

  @TempDir Path out;
  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = out.resolve("results/alice.json");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADER_ERROR")
  void resultOfTheSameInputsIsFound(ResultStatus status) throws Exception {
    Result result = result(status);
    store().write(result);

    assertThat(store().find("alice", PROVENANCE)).isEqualTo(result);
  }

  @Test
  void resultOfOtherSourcesIsNotFound() throws Exception {
    store().write(result(ResultStatus.GRADED));

    assertThat(store().find("alice", new Provenance("0.1.0", "sha256:aa", "sha256:cc", "25", 1, 0)))
        .isNull();
  }

  @Test
  void failureOfOursIsTriedAnew() throws Exception {
    store().write(result(ResultStatus.GRADER_ERROR));

    assertThat(store().find("alice", PROVENANCE)).isNull();
  }

  @Test
  void missingResultIsNotFound() throws Exception {
    assertThat(store().find("alice", PROVENANCE)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"format\": \"loomgrade-result/1\"}", "über"})
  void garbageIsNotFound(String text) throws Exception {
    ResultStore store = store();
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(store.find("alice", PROVENANCE)).isNull();
  }

  @Test
  void resultOfAnotherSubmissionIsNotFound() throws Exception {
    store().write(result(ResultStatus.GRADED));
    Files.copy(file, out.resolve("results/bob.json"));

    assertThat(store().find("bob", PROVENANCE)).isNull();
  }

  @Test
  void summaryAndTimingsLieBesideTheResults() throws Exception {
    store().writeSummary(Summary.of(List.of(result(ResultStatus.GRADED)), Map.of()));
    store().writeTimings(Timings.of(12, Map.of("bob", 3L, "alice", 9L)));

    assertThat(out.resolve("summary.json")).content().contains("results/alice.json");
    assertThat(out.resolve("timings.json"))
        .hasContent(
            """
            {
              "format": "loomgrade-timings/1",
              "totalMillis": 12,
              "submissionMillis": {
                "alice": 9,
                "bob": 3
              }
            }
            """);
  }

  @Test
  void confirmationOfTheSameResultIsFound() throws Exception {
    Result result = result(ResultStatus.GRADED);
    Confirmation confirmation = confirmation(result.grader(), null);
    store().write(confirmation);

    assertThat(store().findConfirmation(result)).isEqualTo(confirmation);
    assertThat(out.resolve("confirmations/alice.json")).exists();
  }

  @Test
  void confirmationOfAnotherResultOrThatCouldNotBeMadeIsNotFound() throws Exception {
    Result result = result(ResultStatus.GRADED);

    assertThat(store().findConfirmation(result)).isNull();
    store().write(confirmation(PROVENANCE.withSchedules(71), null));
    assertThat(store().findConfirmation(result)).isNull();
    store().write(confirmation(result.grader(), "the worker did nothing"));
    assertThat(store().findConfirmation(result)).isNull();
    Files.writeString(out.resolve("confirmations/alice.json"), "{}");
    assertThat(store().findConfirmation(result)).isNull();
  }

  @Test
  void onlyConfirmationsToBeLookedAtAreListed() {
    Confirmation agrees = confirmation(PROVENANCE, null);
    Confirmation failed = confirmation(PROVENANCE, "the worker did nothing");

    assertThat(Disagreements.of(List.of(agrees, failed)))
        .isEqualTo(new Disagreements("loomgrade-disagreements/1", 2, List.of(failed)));
  }

  @Test
  void openingLeavesNoFile() throws Exception {
    store();

    assertThat(out.resolve("results")).isEmptyDirectory();
  }

  @Test
  void fileInTheWayIsNoFolder() throws Exception {
    Path inTheWay = Files.createFile(out.resolve("file"));

    assertThatThrownBy(() -> ResultStore.open(inTheWay)).isInstanceOf(IOException.class);
  }

  private ResultStore store() throws IOException {
    return ResultStore.open(out);
  }

  private static Confirmation confirmation(Provenance provenance, @Nullable String message) {
    return new Confirmation(Confirmation.FORMAT, "alice", provenance, message, List.of());
  }

  private static Result result(ResultStatus status) {
    return Result.of("alice", status, null, PROVENANCE.withSchedules(70), List.of());
  }
}
