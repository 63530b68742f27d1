package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
  @Test
  void sumIsDecimal() {
    assertThat(Points.sum(Stream.of(0.1, 0.2))).isEqualTo(0.3);
  }

  @Test
  void manySmallPartsMakeTheWhole() {
    assertThat(Points.sum(Collections.nCopies(1000, 0.07).stream())).isEqualTo(70.0);
  }

  @Test
  void sumOfNothingIsZero() {
    assertThat(Points.sum(Stream.of())).isZero();
  }

  @ParameterizedTest
  @CsvSource({"8, 0.5, 4", "10, 0.333, 3.33", "1, 0.125, 0.13", "8, 0, 0", "2.35, 1, 2.35"})
  void shareIsRoundedHalfUpToTwoDecimals(double points, double credit, double expected) {
    assertThat(Points.share(points, credit)).isEqualTo(expected);
  }

  @Test
  void pointsHaveDecimalsWhereTheyNeedThem() {
    assertThat(Points.text(8)).isEqualTo("8");
    assertThat(Points.text(0)).isEqualTo("0");
    assertThat(Points.text(2.5)).isEqualTo("2.50");
    assertThat(Points.text(2.5, 8)).isEqualTo("2.50 / 8");
  }
}
