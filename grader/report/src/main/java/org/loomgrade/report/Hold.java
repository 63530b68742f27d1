package org.loomgrade.report;

/**
 * A thread holds a lock, as far as the steps tell.
 *
 * @param thread the index in the interleaving's threads
 * @param lock as the source names it
 * @param from the index of the first step with the lock held
 * @param to the index of the last
 */
record Hold(int thread, String lock, int from, int to) {
  boolean covers(int thread, int row) {
    return this.thread == thread && from <= row && row <= to;
  }
}
