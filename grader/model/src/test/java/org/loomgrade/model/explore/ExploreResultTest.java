package org.loomgrade.model.explore;

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
import org.loomgrade.model.Location;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.Schedule;

class ExploreResultTest {
  private static final ExploreFinding RACE = finding("data-race-0a1b2c3d", "data-race");
  private static final ExploreFinding WAITING =
      finding("uncontrolled-00000001", ExploreFinding.UNCONTROLLED).withOutput("größer");
  private static final ExploreResult RESULT =
      new ExploreResult(
          ExploreResult.FORMAT,
          1000,
          List.of(RACE),
          List.of(WAITING),
          ExploreEnd.SCHEDULES_USED,
          1,
          List.of("random", "pct"),
          50_000,
          new ExploredProgram(List.of("out", "lib/*"), "Counter", List.of("<b>")));

  @Test
  void hasTheBytesOfTheGoldenFile() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("explore.golden.json")) {
      assertThat(ResultJson.write(RESULT))
          .isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(ExploreResult.read(ResultJson.write(RESULT))).isEqualTo(RESULT);
  }

  @Test
  void findingsHaveNumbersAndIds() {
    assertThat(RESULT.finding("1")).contains(RACE);
    assertThat(RESULT.finding("2")).contains(WAITING);
    assertThat(RESULT.finding("uncontrolled-00000001")).contains(WAITING);
    assertThat(RESULT.finding("0")).isEmpty();
    assertThat(RESULT.finding("3")).isEmpty();
  }

  @Test
  void whatIsNotControlledIsNotClean() {
    assertThat(RESULT.withFindings(List.of(), List.of(WAITING)).clean()).isFalse();
    assertThat(RESULT.withFindings(List.of(RACE), List.of()).clean()).isFalse();
    assertThat(RESULT.withFindings(List.of(), List.of()).clean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"format\": \"loomgrade-explore/1\"}",
        "{\"format\": \"loomgrade-result/1\"}"
      })
  void whatIsNoResultIsRefused(String json) {
    assertThatThrownBy(() -> ExploreResult.read(json)).isInstanceOf(JsonParseException.class);
  }

  @Test
  void rowsReferToThreadsThatThereAre() {
    String json = ResultJson.write(RESULT).replace("\"thread\": 0", "\"thread\": 7");

    assertThatThrownBy(() -> ExploreResult.read(json)).isInstanceOf(JsonParseException.class);
  }

  private static ExploreFinding finding(String id, String kind) {
    return new ExploreFinding(
        id,
        kind,
        "Thread-0 and main",
        List.of(new Location("Counter.java", 5)),
        new Schedule(-1, "pct", 17),
        List.of(
            new ThreadPlace("Thread-0", "read Counter.count", "Counter.java", 5),
            new ThreadPlace("main", null, null, null)),
        12,
        List.of(
            new TraceRow(11, 1, "start", null, null, null),
            new TraceRow(12, 0, "read Counter.count", "Counter.java", 5, "0")),
        null);
  }
}
