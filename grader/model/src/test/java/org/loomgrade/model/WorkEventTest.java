package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkEventTest {
  private static final String NONCE = "5f3a";

  static Stream<WorkEvent> all() {
    Failure failure =
        Failure.of("wrong-verdict", Kind.WRONG_RESULT, Map.of("number", "\"7\"\nno"))
            .at(List.of(new Location("PrimeChecker.java", 31)))
            .in(new Schedule(1, "delays", 17));
    return Stream.of(
        WorkEvent.started("primes.values"),
        WorkEvent.finished(Outcome.passed("primes.values", 20)),
        WorkEvent.finished(Outcome.failed("primes.values", 18, failure)),
        WorkEvent.error("primes.values", "java.lang.IllegalStateException: größer"),
        WorkEvent.unknown("primes.valeus"),
        WorkEvent.ending(),
        WorkEvent.done());
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsSaidIsUnderstood(WorkEvent event) {
    String line = event.toLine(NONCE);

    assertThat(line).doesNotContain("\n");
    assertThat(WorkEvent.parse(line, NONCE)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OpenJDK 64-Bit Server VM warning: Sharing is only supported for boot loader classes",
        "{\"type\":\"done\"}",
        "aaaa{\"type\":\"done\"}",
        " 5f3a{\"type\":\"done\"}"
      })
  void lineWithoutTheNonceIsNoise(String line) {
    assertThat(WorkEvent.parse(line, NONCE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void lineCutShortAnywhereIsNoEvent(WorkEvent event) {
    String line = event.toLine(NONCE);

    for (int length = 0; length < line.length(); length++) {
      assertThat(WorkEvent.parse(line.substring(0, length), NONCE)).isEmpty();
    }
  }

  @Test
  void eventOfAnUnknownTypeIsNoEvent() {
    assertThat(WorkEvent.parse(NONCE + "{\"type\":\"promoted\"}", NONCE)).isEmpty();
  }

  @Test
  void objectThatIsNoEventIsNoEvent() {
    assertThat(WorkEvent.parse(NONCE + "{}", NONCE)).isEmpty();
    assertThat(WorkEvent.parse(NONCE + "[1]", NONCE)).isEmpty();
  }
}
