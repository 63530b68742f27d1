package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.Visibility;

final class ScoreDistributionTest {
  private final ScoreDistribution scores = new ScoreDistribution();

  @Test
  void fullMarksHaveABarOfTheirOwn() {
    add(0, 9.99, 10, 99.5, 100, 100);

    assertThat(scores.bars())
        .extracting(Bar::count)
        .containsExactly(2L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L);
    assertThat(scores.bars()).first().extracting(Bar::label).isEqualTo("0–10");
    assertThat(scores.bars()).last().extracting(Bar::range).isEqualTo("full marks");
    assertThat(scores.bars()).first().extracting(Bar::height).isEqualTo(180L);
  }

  @Test
  void medianOfAnEvenNumberLiesBetween() {
    add(10, 20, 35, 100);

    assertThat(scores.median()).isEqualTo("27.5 %");
    assertThat(scores.mean()).isEqualTo("41.3 %");
  }

  @Test
  void medianOfAnOddNumberIsTheMiddle() {
    add(20, 100, 10);

    assertThat(scores.median()).isEqualTo("20 %");
  }

  @Test
  void nothingHasNoMedian() {
    assertThat(scores.median()).isEqualTo("–");
    assertThat(scores.mean()).isEqualTo("–");
    assertThat(scores.bars()).allMatch(bar -> bar.height() == 0);
  }

  private void add(double... points) {
    for (double each : points) {
      scores.add(
          Samples.graded(
              "s",
              new CriterionResult(
                  "c",
                  "title",
                  Visibility.VISIBLE,
                  each,
                  100,
                  CriterionStatus.PARTIAL,
                  List.of())));
    }
  }
}
