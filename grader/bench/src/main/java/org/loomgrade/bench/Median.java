package org.loomgrade.bench;

import java.util.List;

/** The middle of several measurements. */
final class Median {
  private Median() {}

  /**
   * @throws IllegalArgumentException when there are none
   */
  static double of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values have no median");
    }
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
