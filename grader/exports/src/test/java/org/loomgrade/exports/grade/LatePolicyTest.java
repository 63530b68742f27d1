package org.loomgrade.exports.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.model.Identity;
import org.loomgrade.settings.BadSettingsException;

final class LatePolicyTest {
  private static final String POLICY =
      """
      {
        "format": "loomgrade-late-policy/1",
        "deadline": "2026-03-01T23:59:00+01:00",
        "graceMinutes": 15,
        "percentPerDay": 12.5,
        "maxPercent": 50
      }
      """;

  @TempDir private Path folder;
  private final Notes notes = new Notes();

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T10:00:00+01:00, 80",
    "2026-03-01T23:59:00+01:00, 80",
    "2026-03-02T00:14:00+01:00, 80",
    "2026-03-01T23:14:00Z, 80",
    "2026-03-02T00:14:01+01:00, 67.5",
    "2026-03-02T23:59:00+01:00, 67.5",
    "2026-03-02T23:59:01+01:00, 55",
    "2026-03-30T00:00:00+01:00, 30",
    "2026-03-02T00:20:00, 67.5",
    "2026-03-02 00:20:00 +0100, 80"
  })
  void daysThatHaveBegunCost(String submittedAt, BigDecimal score) throws Exception {
    assertThat(apply(POLICY, identity(null, submittedAt)).score()).isEqualByComparingTo(score);
  }

  @Test
  void whatIsTakenIsTold() throws Exception {
    Mark mark = apply(POLICY, identity(true, "2026-03-03T12:00:00+01:00"));

    assertThat(mark.deduction()).isNotNull();
    assertThat(mark.deduction().text())
        .isEqualTo("handed in late, 2 days begun: 25% of 100 points, -25");
  }

  @Test
  void percentOfTheScoreAreOfTheScore() throws Exception {
    String policy = POLICY.replace("\"maxPercent\": 50", "\"of\": \"score\"");

    assertThat(apply(policy, identity(true, "2026-03-02T12:00:00+01:00")).score())
        .isEqualByComparingTo("70");
  }

  @Test
  void noMoreIsTakenThanThereIs() throws Exception {
    String policy = POLICY.replace("50", "100");

    assertThat(apply(policy, identity(true, "2027-03-02T12:00:00+01:00")).score()).isZero();
  }

  @Test
  void lateWithoutATimeCostsWhatThePolicySays() throws Exception {
    String policy = POLICY.replace("\"maxPercent\": 50", "\"percentIfUnknown\": 20");

    assertThat(apply(policy, identity(true, null)).score()).isEqualByComparingTo("60");
    assertThat(apply(policy, identity(true, "last Tuesday")).score()).isEqualByComparingTo("60");
    assertThat(notes.all()).isEmpty();
  }

  @Test
  void lateWithoutATimeAndWithoutARuleIsToldAndCostsNothing() throws Exception {
    assertThat(apply(POLICY, identity(true, null)).score()).isEqualByComparingTo("80");
    assertThat(notes.all()).singleElement().asString().contains("how late it was", "of 1: zoe");
  }

  @Test
  void unknownTimeIsTold() throws Exception {
    assertThat(apply(POLICY, null).score()).isEqualByComparingTo("80");
    assertThat(apply(POLICY, identity(null, null)).score()).isEqualByComparingTo("80");
    assertThat(notes.all())
        .singleElement()
        .asString()
        .contains("when it was handed in", "of 1: zoe");
  }

  @Test
  void inTimeWithoutATimeCostsNothing() throws Exception {
    assertThat(apply(POLICY, identity(false, null)).score()).isEqualByComparingTo("80");
    assertThat(notes.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "percentPerDay": 12.5             | "percentPerDay": 101              | 5 | percentPerDay
          "percentPerDay": 12.5             | "percentPerWeek": 5               | 1 | percentPerDay
          "2026-03-01T23:59:00+01:00"       | "2026-03-01T23:59:00"             | 3 | deadline
          "2026-03-01T23:59:00+01:00"       | "2026-02-30T23:59:00+01:00"       | 3 | no time that exists
          "graceMinutes": 15                | "graceMinutes": -1                | 4 | graceMinutes
          "loomgrade-late-policy/1"         | "loomgrade-late-policy/2"         | 2 | format
          """)
  void mistakeIsNamedWithItsLine(String right, String wrong, int line, String reason)
      throws IOException {
    assertThat(POLICY).contains(right);
    Path file = Files.writeString(folder.resolve("late.json"), POLICY.replace(right, wrong));

    assertThatThrownBy(() -> LatePolicy.read(file))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageStartingWith(file + ":" + line + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void missingFileIsNamed() {
    Path file = folder.resolve("gone.json");

    assertThatThrownBy(() -> LatePolicy.read(file))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining(file.toString(), "there is no such file");
  }

  private Mark apply(String policy, @Nullable Identity identity)
      throws IOException, BadSettingsException {
    Path file = Files.writeString(folder.resolve("late.json"), policy);
    Mark mark = new Mark(BigDecimal.valueOf(80), BigDecimal.valueOf(100), null);
    return LatePolicy.read(file).apply(mark, "zoe", identity, notes);
  }

  private static Identity identity(@Nullable Boolean late, @Nullable String submittedAt) {
    return new Identity("moodle", List.of(), null, late, submittedAt);
  }
}
