package org.loomgrade.exports.lti;

/**
 * That a score has arrived.
 *
 * @param target what it went to
 */
record Receipt(String format, String target, String submission, Score score) {
  static final String FORMAT = "loomgrade-receipt/1";

  static Receipt of(String target, String submission, Score score) {
    return new Receipt(FORMAT, target, submission, score);
  }

  /** Whether it is of the same score, whenever that was given. */
  boolean covers(Score other) {
    return score.withoutTime().equals(other.withoutTime());
  }
}
