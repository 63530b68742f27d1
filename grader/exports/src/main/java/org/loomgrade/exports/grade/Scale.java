package org.loomgrade.exports.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points of one maximum as points of another. */
record Scale(BigDecimal from, BigDecimal to) {
  private static final int DECIMALS = 6;

  /** The points rounded half up to six decimals, so that a sum of them is right to two. */
  BigDecimal apply(BigDecimal points) {
    return from.signum() == 0 || from.compareTo(to) == 0
        ? Mark.plain(points)
        : Mark.plain(points.multiply(to).divide(from, DECIMALS, RoundingMode.HALF_UP));
  }
}
