package org.loomgrade.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Stream;

/** Arithmetic of points in decimal, so that 0.1 + 0.2 is 0.3 in every result. */
public final class Points {
  private static final int DECIMALS = 2;

  private Points() {}

  public static double sum(Stream<Double> points) {
    return points
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /** A share of some points, rounded half up to two decimals; {@code credit} is 0..1. */
  public static double share(double points, double credit) {
    return BigDecimal.valueOf(points)
        .multiply(BigDecimal.valueOf(credit))
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /** Points as people write them: {@code 4}, or {@code 2.67}. */
  public static String text(double points) {
    return points == Math.rint(points)
        ? String.valueOf((long) points)
        : String.format(Locale.ROOT, "%.2f", points);
  }

  /** Points of those that can be had: {@code 2.67 / 8}. */
  public static String text(double points, double maxPoints) {
    return text(points) + " / " + text(maxPoints);
  }
}
