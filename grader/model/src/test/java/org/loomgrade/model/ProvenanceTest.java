package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvenanceTest {
  private static final Provenance PROVENANCE =
      new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 4200);

  static Stream<Provenance> others() {
    return Stream.of(
        new Provenance("0.2.0", "sha256:aa", "sha256:bb", "25", 1, 4200),
        new Provenance("0.1.0", "sha256:ab", "sha256:bb", "25", 1, 4200),
        new Provenance("0.1.0", "sha256:aa", "sha256:bc", "25", 1, 4200),
        new Provenance("0.1.0", "sha256:aa", "sha256:bb", "26", 1, 4200),
        new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 2, 4200));
  }

  @Test
  void numberOfSchedulesIsNoInput() {
    assertThat(PROVENANCE.sameInputs(PROVENANCE.withSchedules(0))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("others")
  void anythingElseIsAnInput(Provenance other) {
    assertThat(PROVENANCE.sameInputs(other)).isFalse();
  }
}
