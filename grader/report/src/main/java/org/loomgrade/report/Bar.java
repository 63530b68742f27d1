package org.loomgrade.report;

/**
 * A bar of a histogram.
 *
 * @param label the scores that it counts, in percent, as short as can be
 * @param range the same in words
 * @param share of the highest bar, 0..1
 */
record Bar(String label, String range, long count, double share) {
  private static final int HEIGHT = 180;

  /** How high it is drawn: what counts something is seen. */
  long height() {
    return count == 0 ? 0 : Math.max(2, Math.round(share * HEIGHT));
  }
}
