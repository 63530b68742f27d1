package org.loomgrade.exports.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a submission earned; both numbers have two decimals at most.
 *
 * @param score what is entered, after the deduction
 * @param deduction null when nothing was taken
 */
public record Mark(BigDecimal score, BigDecimal maxScore, @Nullable Deduction deduction) {
  private static final int DECIMALS = 2;
  private static final int FRACTION_DECIMALS = 6;

  public Mark {
    score = rounded(score);
    maxScore = rounded(maxScore);
  }

  /**
   * What a late policy took.
   *
   * @param points above 0
   * @param reason for people, such as {@code handed in 2 days late: 20% of 100 points}
   */
  public record Deduction(BigDecimal points, String reason) {
    public Deduction {
      points = rounded(points);
    }

    /** The reason with the points that it cost. */
    public String text() {
      return "%s, -%s".formatted(reason, points.toPlainString());
    }
  }

  /** The share of the maximum, 0 to 1, rounded half up to six decimals; 0 of a maximum of 0. */
  public BigDecimal fraction() {
    return maxScore.signum() == 0
        ? BigDecimal.ZERO
        : plain(score.divide(maxScore, FRACTION_DECIMALS, RoundingMode.HALF_UP));
  }

  /** The score as it is out of another maximum. */
  public BigDecimal outOf(BigDecimal otherMaximum) {
    return rounded(new Scale(maxScore, otherMaximum).apply(score));
  }

  /** Such as {@code 92.5 of 100}. */
  public String text() {
    return score.toPlainString() + " of " + maxScore.toPlainString();
  }

  /** Rounded half up to two decimals, without zeros at the end. */
  static BigDecimal rounded(BigDecimal number) {
    return plain(number.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** Without zeros at the end, and never as {@code 1E+2}. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
